package org.isnad.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Everybody one article names, and who its later references mean. Immutable after construction and
 * thread-safe.
 */
public final class ArticleEntities {
  private final List<Sentence> sentences;
  private final Optional<String> homeCountry;
  private final PhraseCoder coder;
  private final List<List<Mention>> mentions;

  ArticleEntities(
      ActorTables tables,
      List<Sentence> sentences,
      Optional<LocalDate> day,
      Optional<String> source) {
    this.sentences = List.copyOf(sentences);
    Matcher general = new Matcher(tables, day);
    List<Group> groups = MentionFinder.find(sentences, general);
    homeCountry =
        HomeCountry.of(sentences, groups, source.flatMap(tables.lexicon()::countryOfOutlet));
    Scene scene = new Scene(sentences, day, homeCountry, tables.lexicon());
    NameRegister register = introductions(general, scene, groups);
    Matcher matcher = new Matcher(tables, register.names(), day, homeCountry);
    coder = new PhraseCoder(matcher, scene);
    mentions = registered(MentionFinder.find(sentences, matcher));
  }

  /** The mentions of each sentence, once every group is known to later references. */
  private List<List<Mention>> registered(List<Group> groups) {
    List<List<Mention>> found = new ArrayList<>();
    sentences.forEach(s -> found.add(new ArrayList<>()));
    for (Group group : groups) {
      found.get(group.sentence()).addAll(coder.register(group));
    }
    found.replaceAll(List::copyOf);
    return List.copyOf(found);
  }

  /** Everybody a sentence names by a noun group that can be coded, in text order. */
  public List<Mention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /** The people whom the article introduces by name and title, coded as the title says. */
  private static NameRegister introductions(Matcher matcher, Scene scene, List<Group> groups) {
    NameRegister register = new NameRegister();
    register.addKnownPeople(scene.sentences(), matcher, scene.day());
    PhraseCoder titles = new PhraseCoder(matcher, scene);
    for (Group group : groups) {
      Sentence sentence = scene.sentences().get(group.sentence());
      Optional<Coded> coded = titles.register(group).stream().findFirst().map(Coded::of);
      if (coded.isEmpty()) {
        continue;
      }
      if (group.hasName()) {
        Coded bearer = coded.get().withSector(group.nameSector());
        register.add(sentence, group.nameFrom(), group.nameTo(), bearer);
      }
      MentionFinder.nameBefore(sentence, group, matcher)
          .or(() -> MentionFinder.nameAfter(sentence, group, matcher))
          .ifPresent(name -> register.add(sentence, name.start(), name.end(), coded.get()));
    }
    return register;
  }

  /**
   * Codes one noun phrase.
   *
   * @param sentence index of the sentence
   * @param fromToken first token of the phrase; clitic prepositions before it are left out
   * @param toToken one past the last token
   * @return one mention for each country and sector, in text order; empty when the stretch holds no
   *     noun and no pronoun that can be resolved
   */
  public List<Mention> code(int sentence, int fromToken, int toToken) {
    return coder.code(sentences.get(sentence), fromToken, toToken);
  }

  /** Who the pronoun at a token (ه ها هم هما …) stands for; the span is the pronoun's. */
  public List<Mention> resolvePronoun(int sentence, int token) {
    return coder.pronoun(sentences.get(sentence), token);
  }

  /**
   * Who the dropped subject of the verb at a token is; the span is empty and stands before the
   * verb.
   *
   * @param number of the verb's form
   * @param gender of the verb's form
   */
  public List<Mention> subjectBefore(
      int sentence, int token, GrammaticalNumber number, GrammaticalGender gender) {
    return coder.droppedSubject(sentences.get(sentence), token, number, gender);
  }

  /** As above, with number and gender read off the predicate at the token. */
  public List<Mention> subjectBefore(int sentence, int token) {
    Token predicate = sentences.get(sentence).token(token);
    return subjectBefore(
        sentence, token, SubjectAgreement.number(predicate), SubjectAgreement.gender(predicate));
  }

  /**
   * The people of the place where a sentence is set, for an act of a crowd that nobody names;
   * without a country when none is known. The span is empty and stands before the token.
   */
  public Mention crowd(int sentence, int token) {
    return coder.crowd(sentences.get(sentence), token);
  }

  /** The country meant by an unmarked الحكومة; empty when the article names no country. */
  public Optional<String> homeCountry() {
    return homeCountry;
  }
}
