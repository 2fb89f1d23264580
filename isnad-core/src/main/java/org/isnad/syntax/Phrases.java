package org.isnad.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells kinds of phrases of the Arabic treebank apart: prepositional nouns, time phrases, pronouns.
 *
 * <p>Left alone on purpose: whether a noun phrase is an actor; that is {@code entity}'s question.
 */
final class Phrases {
  /**
   * Nouns and particles that govern a phrase as prepositions do; tagged NN or IN by the treebank.
   */
  private static final Set<String> PREPOSITIONAL_NOUNS =
      Set.of(
          "مع", "بين", "ضد", "لدي", "قبل", "بعد", "خلال", "عبر", "منذ", "امام", "وراء", "خلف",
          "حول", "قرب", "عند", "تجاه", "ازاء", "حيال", "نحو", "دون", "فوق", "تحت", "وسط", "اثر",
          "عقب", "حسب", "وفق", "اثناء", "داخل", "خارج", "شمال", "جنوب", "شرق", "غرب", "باتجاه",
          "صوب", "بموجب", "رغم", "مقابل", "بدل", "سوي", "فور", "لصالح", "برفقه", "بحضور", "ضمن");

  private static final Set<String> TIME_WORDS =
      Set.of(
          "اليوم",
          "امس",
          "غدا",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "الليله",
          "مساء",
          "صباح",
          "فجر",
          "ظهر",
          "ليل",
          "ليله",
          "يوم",
          "عام",
          "سنه",
          "شهر",
          "العام",
          "الشهر",
          "الاسبوع",
          "السنه",
          "الان",
          "حاليا",
          "مؤخرا",
          "اخيرا",
          "حديثا",
          "صباحا",
          "مساءا",
          "سابقا",
          "لاحقا",
          "يوميا",
          "اول",
          "حينها",
          "وقتها",
          "عندما",
          "بعدما",
          "مجددا",
          "رسميا",
          "ايضا",
          "فورا",
          "معا",
          "مره",
          "تماما",
          "مباشره",
          "قريبا",
          "يومي",
          "ساعات",
          "اسبوع",
          "نهار",
          "عصر",
          "كانون",
          "شباط",
          "اذار",
          "نيسان",
          "ايار",
          "حزيران",
          "تموز",
          "اب",
          "ايلول",
          "تشرين",
          "يناير",
          "فبراير",
          "مارس",
          "ابريل",
          "مايو",
          "يونيو",
          "يوليو",
          "اغسطس",
          "سبتمبر",
          "اكتوبر",
          "نوفمبر",
          "ديسمبر");

  private static final Set<String> COMPLEMENTIZERS = Set.of("ان", "انما", "بان", "بانه", "كون");

  private Phrases() {}

  /** The leaves under a node's left edge: the first token. */
  static Token first(Sentence sentence, TreeNode node) {
    return sentence.token(node.from());
  }

  static boolean isNominal(TreeNode node) {
    return node.is("NP") || node.is("NX") || node.is("ADJP") || node.is("QP") || node.is("UCP");
  }

  /** A clause that stands where a noun phrase could: VP or S around a verbal noun. */
  static boolean isVerbalNounClause(Sentence sentence, TreeNode node) {
    if (!node.is("S") && !node.is("VP")) {
      return false;
    }
    String tag = first(sentence, node).tag();
    return tag.equals("VBG") || (!tag.startsWith("VB") && first(sentence, node).isNoun());
  }

  static boolean isTime(Sentence sentence, TreeNode node) {
    String key = first(sentence, node).key();
    if (!TIME_WORDS.contains(key)) {
      return false;
    }
    // "أول رئيس" is no time, "أول أمس" is.
    return !key.equals("اول")
        || (node.to() - node.from() > 1 && sentence.token(node.from() + 1).key().equals("امس"))
        || (node.to() - node.from() > 2 && sentence.token(node.from() + 2).key().equals("امس"));
  }

  /** An indefinite noun in the accusative (هجوما) or a plural in ـين: an object, no subject. */
  static boolean isOblique(Token head) {
    String key = head.key();
    // وزيرا العراق is a dual in the nominative: the tagger calls it plural.
    boolean indefinite =
        !head.tag().startsWith("DT") && !head.tag().endsWith("NNP") && !head.tag().endsWith("NNS");
    return (indefinite && key.length() > 3 && key.endsWith("ا") && !key.endsWith("يا"))
        || (head.tag().endsWith("NNS") && key.endsWith("ين"));
  }

  /**
   * A singular noun in ـة cannot be the subject of a masculine verb before it; broken plurals in ـة
   * (قادة، قضاة) and numerals can.
   */
  static boolean disagrees(Token verb, Token head) {
    boolean masculine =
        verb.tag().equals("VBP") ? verb.key().startsWith("ي") : !VerbAgreement.isFeminine(verb);
    boolean feminine =
        head.tag().endsWith("NN")
            && head.key().endsWith("ه")
            && !MASCULINE_IN_TEH.contains(bare(head));
    return masculine && feminine;
  }

  /**
   * Patterns that most broken plurals of agents and institutions have, which agree as feminine
   * singulars (الأطراف، الفصائل، الدول): أفعال، فعال، فعول، مفاعل، فعائل، فعلاء.
   */
  private static final Pattern PLURAL_PATTERN =
      Pattern.compile("ا..ا.|..ا.|..و.|.وا..|..ا[ئي]..?|م.ا..|م.ا.ي.|...اء?|.ول");

  /** A common noun in the masculine singular by its form: رئيس، مجلس, but not أطراف. */
  static boolean isSurelyMasculine(Token noun) {
    String bare = bare(noun);
    boolean common = noun.tag().equals("NN") || noun.tag().equals("DTNN");
    return common
        && bare.length() > 3
        && (!bare.endsWith("ه") || MASCULINE_IN_TEH.contains(bare))
        && !bare.endsWith("ات")
        && !PLURAL_PATTERN.matcher(bare).matches();
  }

  private static String bare(Token noun) {
    return noun.key().startsWith("ال") ? noun.key().substring(2) : noun.key();
  }

  private static final Set<String> MASCULINE_IN_TEH =
      Set.of(
          "قاده", "قضاه", "دعاه", "ولاه", "ساده", "طلبه", "اخوه", "حماه", "رعاه", "غزاه", "عده",
          "اساتذه", "خليفه", "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه", "تسعه", "عشره",
          "مئه", "مائه", "بضعه", "كافه", "عامه", "نخبه", "مجموعه");

  /** Whether a stretch holds no letter and no digit. */
  static boolean isBlank(Sentence sentence, TreeNode node) {
    for (int i = node.from(); i < node.to(); i++) {
      if (sentence.token(i).key().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPrepositionalNoun(Token token) {
    return PREPOSITIONAL_NOUNS.contains(token.key());
  }

  /** A day of the week, today or yesterday. */
  static boolean isDay(Token token) {
    return DAYS.contains(token.key());
  }

  private static final Set<String> DAYS =
      Set.of(
          "اليوم", "امس", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت");

  static boolean isPronoun(Sentence sentence, TreeNode node) {
    return node.to() - node.from() == 1 && first(sentence, node).isPronoun();
  }

  /** The preposition that a phrase opens with, if it is a prepositional phrase of any kind. */
  static Optional<String> preposition(Sentence sentence, TreeNode node) {
    Token first = first(sentence, node);
    if (node.is("PP")) {
      return Optional.of(first.key());
    }
    boolean opens =
        (isNominal(node) || node.is("ADVP"))
            && node.to() - node.from() > 1
            && PREPOSITIONAL_NOUNS.contains(first.key())
            && !first.tag().startsWith("DT");
    return opens ? Optional.of(first.key()) : Optional.empty();
  }

  /** Whether a node is a clause introduced by أنّ, أن or إنّ. */
  static boolean isComplement(Sentence sentence, TreeNode node) {
    if (!node.is("SBAR") && !node.is("S")) {
      return false;
    }
    return COMPLEMENTIZERS.contains(first(sentence, node).key())
        && first(sentence, node).tag().equals("IN");
  }

  /** Token index of the head word: the first noun, number or adjective on the left edge. */
  static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.isPronoun() || token.isVerb()) {
        return i;
      }
    }
    return from;
  }

  /** The nodes from the root to a token's leaf, both included. */
  static List<TreeNode> path(TreeNode root, int token) {
    List<TreeNode> path = new java.util.ArrayList<>();
    TreeNode node = root;
    path.add(node);
    while (!node.isLeaf()) {
      for (TreeNode child : node.children()) {
        if (child.from() <= token && token < child.to()) {
          node = child;
          break;
        }
      }
      path.add(node);
    }
    return path;
  }
}
