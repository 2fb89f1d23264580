package org.isnad.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateFinderTest {
  private final PublicationDateFinder finder = new PublicationDateFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بغداد – 26 سبتمبر 2013 – وقع وزيرا خارجية العراق وإيران وثيقة تعاون وتبادلا الكلمات في الحفل",
        "الخميس 26 سبتمبر/أيلول 2013\nوقع البلدان اتفاقا",
        "نشر في: 26/09/2013\nوقع البلدان اتفاقا",
        "\n 2013-09-26 10:15 \nوقع البلدان اتفاقا",
        "بغداد (الوكالة) 26 أيلول 2013: وقع وزيرا خارجية البلدين وثيقة تعاون جديدة في العاصمة أمس"
      })
  void findsAFullDateInTheFirstLine(String text) {
    assertEquals(Optional.of(LocalDate.of(2013, 9, 26)), finder.find(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقع البلدان في 26 سبتمبر 2013 وثيقة تعاون دفاعي جديدة في طهران بحضور وزيري الدفاع في البلدين",
        "الخميس 26 سبتمبر\nوقع البلدان اتفاقا",
        "عام 2013\nوقع البلدان اتفاقا",
        "وقع البلدان اتفاقا\n26 سبتمبر 2013",
        ""
      })
  void leavesOtherDatesAlone(String text) {
    assertEquals(Optional.empty(), finder.find(text));
  }

  @Test
  void readsTheSameDateWithArabicIndicFigures() {
    assertEquals(
        Optional.of(LocalDate.of(2013, 9, 26)), finder.find("٢٦ سبتمبر ٢٠١٣\nوقع البلدان"));
  }
}
