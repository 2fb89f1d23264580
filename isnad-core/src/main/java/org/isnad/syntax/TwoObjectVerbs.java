package org.isnad.syntax;

import java.util.List;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Table;

/**
 * Verbs that govern two accusatives (أعطى، عيّن، ظنّ), read from {@code
 * lexicon/two-object-verbs.tsv}. Only their passive has a noun phrase beside its subject (W.
 * Wright, A Grammar of the Arabic Language, vol. II, on verbs of two objects).
 */
final class TwoObjectVerbs {
  private static final SurfaceForms FORMS = read();

  private TwoObjectVerbs() {}

  static boolean contains(String key) {
    return FORMS.readings(key).stream().anyMatch(r -> r.category() == Category.VERB);
  }

  private static SurfaceForms read() {
    SurfaceForms.Builder forms = SurfaceForms.builder();
    for (List<String> row : Table.read("two-object-verbs.tsv", 2)) {
      forms.verb(row.get(0));
    }
    return forms.build();
  }
}
