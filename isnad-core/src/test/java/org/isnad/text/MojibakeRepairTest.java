package org.isnad.text;

import static org.isnad.text.RepairAssertions.assertDamage;
import static org.isnad.text.RepairAssertions.assertRepairs;
import static org.isnad.text.RepairAssertions.assertStays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeRepairTest {
  private static final String SENTENCE =
      "وقع وزيرا خارجية العراق وإيران في طهران، وثيقة تعاون «دفاعي» و“عسكري”؟ حقّاً…";

  private static String misread(String text, String charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1256", "windows-1252"})
  void wholeText(String charset) {
    assertRepairs(misread(SENTENCE, charset), SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1256", "windows-1252"})
  void stretchInCleanText(String charset) {
    String clean = "وقال الوزير ";
    assertRepairs(clean + misread("العراق", charset) + " أمس", clean + "العراق أمس");
  }

  @Test
  void misreadTwice() {
    assertRepairs(misread(misread("العراق", "ISO-8859-1"), "ISO-8859-1"), "العراق");
  }

  @Test
  void bytesLostByTheReader() {
    assertRepairs("Ù?ÙŠ Ø¨ØºØ¯Ø§Ø¯", "في بغداد");
    assertRepairs("Ù\uFFFDÙŠ Ø¨ØºØ¯Ø§Ø¯", "في بغداد");
    assertRepairs("â€œØ¨ØºØ¯Ø§Ø¯â€\uFFFD", "“بغداد”");
  }

  @Test
  void softHyphenLostByACopier() {
    assertRepairs("Ø§Ù„ØØ±Ø¨", "الحرب");
  }

  @Test
  void cutInTheMiddleOfACharacter() {
    assertRepairs("Ø¨ØºØ¯Ø§Ø", "بغداØ");
  }

  @Test
  void singleWordOfALineThatIsMisread() {
    assertRepairs("Ø¨ØºØ¯Ø§Ø¯ Ùˆ", "بغداد و");
  }

  @Test
  void latinAndMarks() {
    assertRepairs("cafÃ© ErdoÄŸan", "café Erdoğan");
    assertRepairs("Â«بغدادÂ» â€“ أمس", "«بغداد» – أمس");
  }

  @Test
  void singleWordOfALineAfterOneThatIsMisread() {
    assertRepairs("Ø¨ØºØ¯Ø§Ø¯\nÙˆ\n", "بغداد\nو\n");
  }

  @Test
  void cleanLineAfterOneThatIsMisreadStays() {
    assertRepairs("ط¨ط؛ط¯ط§ط¯\nحرف ط، ثم", "بغداد\nحرف ط، ثم");
  }

  @Test
  void otherScriptsAndEmoji() {
    String text = "Москва α \uD83D\uDE00\uFE0F في بغداد";
    assertRepairs(misread(text, "ISO-8859-1"), text);
  }

  @Test
  void windows1256PunctuationBesideLatin() {
    assertRepairs("ÔÈßÉ CNN¡ æÇáÚÑÇÞ", "شبكة CNN، والعراق");
  }

  @Test
  void windows1256ReadAsLatin() {
    assertRepairs("ÇáÚÑÇÞ æ ÅíÑÇä¡ Ýí ÈÛÏÇÏ", "العراق و إيران، في بغداد");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "café crème à Orléans, naïve Noël",
        "CAFÉ» ÇA ÖÄÜß",
        "OÙ… BØ»",
        "São Paulo, MAÇÃ»",
        "þæði Århus Ødegård",
        "فقط، وشروط؛ لحظ؟ «لفظ» ضغط…",
        "حرف ط، ثم ظ» ثم ط؟",
        "غ، ع؛ ط…",
        "25°C و § 3 و © 2013 و ±5",
        "Ù",
        "Â"
      })
  void undamaged(String clean) {
    assertStays(clean);
  }

  @Test
  void damageCoversTheWord() {
    assertDamage("قال Ø¨ØºØ¯Ø§Ø¯ أمس", Damage.Mojibake.class, "Ø¨ØºØ¯Ø§Ø¯");
  }

  @Test
  void eachLetterKeepsItsOwnSource() {
    RepairedText repaired = TextRepair.repair("Ø¨ØºØ¯Ø§Ø¯");
    assertEquals(new Span(2, 4), repaired.toOriginal(new Span(1, 2)));
  }
}
