package org.isnad.chain;

import java.util.Optional;
import java.util.Set;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.entity.Mention;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Finds the medium that somebody speaks to, which stands between the reader and the speaker: قال
 * الوزير لوكالة رويترز. One for each article; not thread-safe.
 */
final class MediaTold {
  private final SpeechVerbs words;
  private final SourceReader sources;
  private final FrameList frames;

  MediaTold(SpeechVerbs words, SourceReader sources, FrameList frames) {
    this.words = words;
    this.sources = sources;
    this.frames = frames;
  }

  /** Where the phrase of a speaker behind the verb ends: "أبلغ مسؤول | وكالة رويترز". */
  private static int end(Speaker speaker, Sentence sentence, int verb) {
    Mention last = speaker.self().get(speaker.self().size() - 1);
    boolean here = last.sentence() == sentence.index() && last.fromToken() > verb;
    return here ? last.toToken() : -1;
  }

  /** Where the clause of a verb ends that says nothing itself: كما قال الوزير لوكالة رويترز. */
  int end(Sentence sentence, int verb) {
    int end = verb + 1;
    while (end < sentence.size() && !isEnd(sentence.token(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(Token token) {
    boolean mark = token.isPunctuation() && !Quotes.isQuote(token);
    return mark || token.isVerb() || token.tag().equals("WP");
  }

  /** "قال الوزير لوكالة رويترز إن": the medium stands between the reader and the speaker. */
  Speaker toldTo(Sentence sentence, int verb, Content content, Speaker speaker) {
    int limit = content.from() > verb ? content.from() : sentence.size();
    Speaker behind = toldBehind(sentence, verb, limit, speaker);
    return behind.equals(speaker) ? toldBefore(sentence, verb, speaker) : behind;
  }

  /** The speaker behind the medium that is spoken to between the verb and a limit. */
  Speaker toldBehind(Sentence sentence, int verb, int limit, Speaker speaker) {
    for (int i = verb + 1; i + 1 < limit; i++) {
      String key = sentence.token(i).key();
      boolean object = i + 1 == end(speaker, sentence, verb);
      boolean to = object || Set.of("ل", "الي").contains(key);
      int at = Quotes.isQuote(sentence.token(i + 1)) && i + 2 < limit ? i + 2 : i + 1;
      if (to && sources.isMedium(sentence, at, limit)) {
        Optional<Speaker> medium =
            sources
                .read(sentence, at, limit)
                .filter(m -> m.self().get(0).code().sector().filter("JRN"::equals).isPresent())
                .flatMap(m -> frames.visible(sentence, m));
        if (medium.isPresent()) {
          return speaker.behind(medium.get().links(sentence.token(verb), Force.REPORTS));
        }
      }
    }
    return speaker;
  }

  /** The first token behind a medium spoken to: أكد الوزير | لوكالة رويترز | مقتل. */
  int after(Sentence sentence, int at) {
    boolean to =
        at + 1 < sentence.size()
            && sentence.token(at).key().equals("ل")
            && sources.isMedium(sentence, at + 1, sentence.size());
    if (!to) {
      return at;
    }
    return sources.mediumEnd(sentence, at + 1);
  }

  /** "وفي تصريحات لقناة العربية، قال الوزير": told before the verb. */
  private Speaker toldBefore(Sentence sentence, int verb, Speaker speaker) {
    for (int i = 0; i + 2 < verb; i++) {
      boolean occasion = words.is(NounKind.OCCASION, sentence.token(i));
      if (occasion
          && sentence.token(i + 1).key().equals("ل")
          && sources.isMedium(sentence, i + 2, verb)) {
        return sources
            .read(sentence, i + 2, verb)
            .flatMap(m -> frames.visible(sentence, m))
            .map(m -> speaker.behind(m.links(sentence.token(verb), Force.REPORTS)))
            .orElse(speaker);
      }
    }
    return speaker;
  }
}
