package org.isnad.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.testing.HostileText;
import org.isnad.testing.RandomArabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أحمد علي|أحمد علي",
        "بقلم: أحمد علي|أحمد علي",
        "بقلم الكاتب  أحمد علي|أحمد علي",
        "كتبت: سارة حسن|سارة حسن",
        "من قبل أحمد علي|أحمد علي",
        "إعداد/ أحمد علي|أحمد علي",
        "By John Smith|John Smith",
        "desk@example.org (أحمد علي)|أحمد علي",
        "أحمد علي <ahmad@example.org>|أحمد علي",
        "أحمد علي (القاهرة)|أحمد علي",
        "أحمد علي - القاهرة|أحمد علي",
        "رويترز - أحمد علي|أحمد علي",
        "أحمد علي 12 مايو 2022|أحمد علي",
        "أحمد علي 12/05/2022|أحمد علي",
        "أحمد عبد الله - 12 مايو 2022|أحمد عبد الله",
        "أحمد علي @ahmad|أحمد علي",
        "https://facebook.com/x أحمد علي|أحمد علي",
        "جان-بول سارتر|جان-بول سارتر",
      })
  void nameIsCutOutOfAByline(String byline, String name) {
    assertEquals(List.of(name), AuthorNames.read(byline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أحمد علي، سارة حسن",
        "أحمد علي و سارة حسن",
        "أحمد علي; سارة حسن",
        "أحمد علي + سارة حسن",
        "بقلم: أحمد علي، بقلم: سارة حسن، أحمد عليّ",
      })
  void severalAreSeveral(String byline) {
    assertEquals(List.of("أحمد علي", "سارة حسن"), AuthorNames.read(byline));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وكالة الأناضول",
        "رويترز",
        "أ ف ب",
        "أ.ف.ب",
        "هيئة التحرير",
        "هيئه التحرير",
        "admin",
        "Admin",
        "بقلم",
        "desk@example.org",
        "https://www.facebook.com/example",
        "12 مايو 2022",
        "2022",
        "...",
        "أعلنت وزارة الخارجية في بيان لها اليوم أن الوزير سيزور العاصمة غدا",
      })
  void agencyDeskAddressDateAndSentenceAreNobody(String byline) {
    assertEquals(List.of(), AuthorNames.read(byline));
  }

  @Test
  void outletIsNotItsOwnAuthor() {
    Optional<String> outlet = Optional.of("إيلاف");
    assertEquals(List.of("أحمد علي"), AuthorNames.read("ايلاف، أحمد علي", outlet));
  }

  @Test
  void directionMarksAndHalvesOfPairsAreNoPartOfAName() {
    assertEquals(List.of("أحمد علي"), AuthorNames.read("\u202bأحمد\ud83d\u0000 علي\u202c\u200f"));
  }

  @Test
  void whateverIsCalledAnAuthorNamesAreFewAndShort() {
    for (long seed = 0; seed < 400; seed++) {
      for (String text : List.of(HostileText.mixed(seed, 200), RandomArabic.text(seed, 80))) {
        AuthorCheck.check(AuthorNames.read(text), HostileText.escaped(text));
      }
    }
    assertTrue(AuthorNames.read("أحمد،".repeat(1_000_000)).size() == 1);
    AuthorCheck.check(AuthorNames.read("(".repeat(2_000)), "brackets");
    AuthorCheck.check(AuthorNames.read("<@".repeat(2_000)), "signs");
  }
}
