package org.isnad.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgreementRegisterTest {
  private static AgreementMention mention(
      String event, String kind, String subject, String stage, String date) {
    return new AgreementMention(
        event,
        event.split(":")[0],
        kind,
        Optional.of(subject).filter(s -> !s.isEmpty()),
        "مذكرة تفاهم",
        List.of("IRN", "IRQ"),
        stage,
        Optional.of(date).filter(d -> !d.isEmpty()),
        List.of("وزير الدفاع"),
        Optional.of("Tehran"));
  }

  private static List<RegisteredAgreement> register(AgreementMention... mentions) {
    return AgreementRegister.of(Arrays.asList(mentions));
  }

  @Test
  void mentionsOfOneSigningAreOneRow() {
    List<RegisteredAgreement> rows =
        register(
            mention("a:1", "memorandum", "military", "signed", "2013-09-26"),
            mention("b:1", "memorandum", "", "signed", "2013-09-27"),
            mention("c:1", "agreement", "military", "mentioned", ""));
    assertEquals(1, rows.size());
    assertEquals("a:1", rows.get(0).id());
    assertEquals(3, rows.get(0).mentions().size());
    assertEquals(Optional.of("2013-09-26"), rows.get(0).dates().signed());
    assertEquals(Optional.of("Tehran"), rows.get(0).place());
    assertEquals(List.of("وزير الدفاع"), rows.get(0).signers());
  }

  @Test
  void earlierSigningIsThePredecessor() {
    List<RegisteredAgreement> rows =
        register(
            mention("a:1", "memorandum", "military", "signed", "2013-09-26"),
            mention("a:2", "memorandum", "military", "signed", "2012"));
    assertEquals(List.of("a:2", "a:1"), rows.stream().map(RegisteredAgreement::id).toList());
    assertEquals(Optional.of("a:2"), rows.get(1).predecessor());
    assertEquals(Optional.empty(), rows.get(0).predecessor());
  }

  @Test
  void otherSubjectIsAnotherAgreementAndNoPredecessor() {
    List<RegisteredAgreement> rows =
        register(
            mention("a:1", "memorandum", "military", "signed", "2013-09-26"),
            mention("b:1", "memorandum", "economic", "signed", "2013-09-01"));
    assertEquals(2, rows.size());
    assertEquals(Optional.empty(), rows.get(1).predecessor());
  }

  @Test
  void stagesGatherInOneRow() {
    RegisteredAgreement row =
        register(
                mention("a:1", "treaty", "", "proposed", "2012-01"),
                mention("b:1", "treaty", "", "signed", "2012-06-03"),
                mention("c:1", "treaty", "", "ratified", "2012-11-20"),
                mention("d:1", "treaty", "", "broken_off", "2013-05-01"))
            .get(0);
    assertEquals(
        new RegisteredAgreement.Dates(
            Optional.of("2012-01"),
            Optional.of("2012-06-03"),
            Optional.of("2012-11-20"),
            Optional.empty(),
            Optional.of("2013-05-01")),
        row.dates());
  }

  @Test
  void treatyIsNoMemorandum() {
    assertEquals(
        2,
        register(
                mention("a:1", "treaty", "", "signed", "2012-06-03"),
                mention("b:1", "memorandum", "", "signed", "2012-06-03"))
            .size());
  }

  @Test
  void orderOfMentionsDoesNotMatter() {
    List<AgreementMention> mentions = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      String stage = List.of("signed", "proposed", "mentioned").get(random.nextInt(3));
      mentions.add(
          mention("d" + i + ":1", "treaty", "", stage, "201" + random.nextInt(9) + "-03-01"));
    }
    List<RegisteredAgreement> rows = AgreementRegister.of(mentions);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(mentions, random);
      assertEquals(rows, AgreementRegister.of(mentions));
    }
  }
}
