package org.isnad.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.event.AgreementMention.Named;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Finds who an agreement of one sentence is between. */
final class AgreementParties {
  /** How far behind the name of an agreement its parties may stand, in tokens. */
  private static final int REACH = 8;

  private final Sentence sentence;
  private final ArticleEntities entities;

  AgreementParties(Sentence sentence, ArticleEntities entities) {
    this.sentence = sentence;
    this.entities = entities;
  }

  /**
   * The parties, one for each country or body.
   *
   * @param bystander whether the event's actors only comment on the agreement
   */
  List<Mention> of(CodedEvent event, Named name, boolean bystander) {
    List<Mention> between = behind(event, name, "بين");
    List<Mention> inName = distinct(inName(name));
    if (between.size() > 1 || inName.size() > 1) {
      return between.size() > 1 ? between : inName;
    }
    List<Mention> found = new ArrayList<>(bystander ? List.of() : event.actors());
    if (event.type() == EventType.COOPERATE) {
      // Whoever exchanges something under an agreement is a party to it, on either side.
      found.addAll(event.recipients());
    }
    found.addAll(inName);
    found.addAll(between);
    found.addAll(behind(event, name, "مع"));
    return distinct(found);
  }

  /**
   * Nisbas of the name (الاتفاق الكويتي السعودي) and two names joined (اتفاق الكويت والسعودية). One
   * name alone is where it was made: اتفاق أوسلو.
   */
  private List<Mention> inName(Named name) {
    List<Mention> found = new ArrayList<>();
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (sentence.token(i).isAdjective()) {
        found.addAll(code(i, i + 1));
      }
    }
    int and = name.to();
    boolean pair =
        and + 1 < sentence.size()
            && sentence.token(and).key().equals("و")
            && isName(sentence.token(and - 1))
            && isName(sentence.token(and + 1));
    if (pair) {
      found.addAll(code(and - 1, and));
      found.addAll(code(and + 1, and + 2));
    }
    return found;
  }

  private static boolean isName(Token token) {
    return token.tag().endsWith("NNP");
  }

  /** Who stands behind a preposition that belongs to the event or to its agreement. */
  private List<Mention> behind(CodedEvent event, Named name, String preposition) {
    List<Mention> found = new ArrayList<>();
    event.clause().behind(preposition).forEach(a -> found.addAll(code(a.from(), a.to())));
    for (int i = name.to();
        found.isEmpty() && i < Math.min(sentence.size() - 1, name.to() + REACH);
        i++) {
      if (ends(i)) {
        break;
      }
      if (sentence.token(i).key().equals(preposition)) {
        found.addAll(code(i + 1, end(i + 1)));
        break;
      }
    }
    return distinct(found);
  }

  private List<Mention> code(int from, int to) {
    return entities.code(sentence.index(), from, to);
  }

  private boolean ends(int at) {
    return sentence.token(at).isVerb() || AgreementPhrases.isStop(sentence.token(at));
  }

  private int end(int from) {
    int end = from + 1;
    while (end < sentence.size() && !ends(end) && !sentence.token(end).tag().equals("IN")) {
      end++;
    }
    return end;
  }

  private static List<Mention> distinct(List<Mention> mentions) {
    Map<String, Mention> byCountry = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      mention.code().country().ifPresent(c -> byCountry.putIfAbsent(c, mention));
    }
    return List.copyOf(byCountry.values());
  }
}
