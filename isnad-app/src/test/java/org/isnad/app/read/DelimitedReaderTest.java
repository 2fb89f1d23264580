package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.isnad.app.read.Inputs.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.record.Article;
import org.junit.jupiter.api.Test;

class DelimitedReaderTest {
  private static ReadOptions columns(Map<ArticleField, String> names) {
    return new ReadOptions(
        new Columns(names, Optional.empty()), ReadOptions.Languages.ARABIC, Limits.DEFAULT);
  }

  @Test
  void columnsAreKnownByTheirNamesInAnyOrder() {
    Article article =
        read("a.csv", "other,Date,text,id\nx,2022-03-01," + NEWS.replace("،", "") + ",7\n")
            .articles
            .get(0);
    assertEquals("7", article.id());
    assertEquals(Optional.of(LocalDate.of(2022, 3, 1)), article.date());
    assertEquals(NEWS.replace("،", ""), article.text());
  }

  @Test
  void quotedFieldsHoldDelimitersQuotesAndLineBreaks() {
    Collected read =
        read("a.csv", "id,text\r\n1,\"قال \"\"نعم\"\", ثم\r\nذهب\"\r\n\r\n2,نص\r\n3,\r\n");
    assertEquals("قال \"نعم\", ثم\r\nذهب", read.articles.get(0).text());
    assertEquals("نص", read.articles.get(1).text());
    assertEquals(
        List.of("a.csv:6: the text is blank; give a file with text"),
        read.problems.stream().map(ReadProblem::message).toList());
  }

  @Test
  void columnsCanBeNamed() {
    Collected read =
        read(
            "a.tsv",
            Inputs.utf8("nr\tbody\tday\n5\t" + NEWS + "\t2020-01-02\n"),
            columns(
                Map.of(
                    ArticleField.ID, "nr", ArticleField.TEXT, "body", ArticleField.DATE, "day")));
    assertEquals(List.of("5"), read.ids());
    assertEquals(NEWS, read.articles.get(0).text());
    assertEquals(Optional.of(LocalDate.of(2020, 1, 2)), read.articles.get(0).date());
  }

  @Test
  void aMissingColumnIsNamedWithThoseThereAre() {
    assertEquals(
        List.of(
            "a.csv: there is no column \"text\"; the first line has: id, body; name the column of"
                + " the text with --text-column"),
        read("a.csv", "id,body\n1,نص\n").problems.stream().map(ReadProblem::message).toList());
  }

  @Test
  void semicolonsAreSeenInTheHeader() {
    assertEquals("قال, نعم", read("a.csv", "id;text\n1;قال, نعم\n").articles.get(0).text());
  }

  @Test
  void aTableOnStandardInputIsKnownByItsHeader() {
    assertEquals(List.of("9"), Collected.fromStandardInput("id,text\n9,نص\n").ids());
  }

  @Test
  void aShortRecordIsNamedAndTheNextRead() {
    Collected read = read("a.csv", "id,text\nx\n2,نص\n");
    assertEquals(List.of("2"), read.ids());
    assertEquals(
        List.of(
            "a.csv:2: the record has 1 fields, the header 2; quote fields that hold line breaks"),
        read.problems.stream().map(ReadProblem::message).toList());
  }

  @Test
  void aQuoteNeverClosedIsNamedWhereItOpens() {
    Collected read = read("a.csv", "id,text\n1,نص\n2,\"نص\n3,نص\n");
    assertEquals(List.of("1"), read.ids());
    assertTrue(
        read.problems.get(0).message().startsWith("a.csv:3: a quote that is opened here"),
        read.problems.get(0).message());
  }

  @Test
  void aRecordTooLongIsNamedAndTheNextRead() {
    String longest = "ن".repeat(3_000_000);
    Collected read = read("a.csv", "id,text\n1," + longest + "\n2,نص\n");
    assertEquals(List.of("2"), read.ids());
    assertEquals(List.of(ReadProblem.Kind.TOO_LONG), read.kinds());
  }

  @Test
  void otherCharsetsAreRead() {
    Collected read = read("a.csv", Inputs.in("windows-1256", "id,text\n1," + NEWS + "\n"));
    assertEquals(NEWS, read.articles.get(0).text());
  }

  @Test
  void aLetterAtTheEndOfTheSampleIsNotCut() {
    String rows = ("1," + NEWS + "\n").repeat(200);
    for (int shift = 0; shift < 2; shift++) {
      Collected read = read("a.csv", "id,text" + " ".repeat(shift) + "\n" + rows);
      assertEquals(200, read.articles.size());
      assertEquals(NEWS, read.articles.get(199).text());
    }
  }
}
