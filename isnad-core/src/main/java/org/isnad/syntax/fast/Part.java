package org.isnad.syntax.fast;

/** What a {@link CompactFile} holds, in its order. */
enum Part {
  SEGMENTER_LABELS,
  SEGMENTER_FEATURES,
  SEGMENTER_WEIGHTS,
  SEGMENTER_VALUES,
  PARSER_TRANSITIONS,
  PARSER_FEATURES,
  PARSER_WEIGHTS,
  PARSER_VALUES
}
