package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.syntax.Sentence;

/** Where the places named in each sentence lie. Immutable. */
final class SentencePlaces {
  /** Prepositions that tell where something happens. */
  private static final Set<String> LOCATIVE =
      Set.of("في", "ب", "داخل", "قرب", "وسط", "شمال", "جنوب", "شرق", "غرب");

  private final List<List<PlaceHit>> bySentence = new ArrayList<>();

  private record PlaceHit(int token, String country) {}

  SentencePlaces(List<Sentence> sentences, Matcher matcher) {
    for (Sentence sentence : sentences) {
      bySentence.add(find(sentence, matcher));
    }
  }

  private static List<PlaceHit> find(Sentence sentence, Matcher matcher) {
    List<PlaceHit> hits = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<NameTrie.Match> match = matcher.at(sentence, at, sentence.size());
      Optional<Lexeme.Country> place = match.flatMap(m -> m.find(Lexeme.Country.class));
      if (place.isPresent() && isWhere(sentence, at, place.get())) {
        hits.add(new PlaceHit(at, place.get().code()));
      }
      at = match.map(NameTrie.Match::to).orElse(at + 1);
    }
    return hits;
  }

  private static boolean isWhere(Sentence sentence, int at, Lexeme.Country place) {
    return place.kind() == Lexeme.PlaceKind.CITY
        || at > 0 && LOCATIVE.contains(sentence.token(at - 1).key());
  }

  /** The country of the place nearest to a token of a sentence. */
  Optional<String> nearest(int sentence, int token) {
    return bySentence.get(sentence).stream()
        .min((a, b) -> Integer.compare(Math.abs(a.token() - token), Math.abs(b.token() - token)))
        .map(PlaceHit::country);
  }
}
