package org.isnad.syntax;

/** The models' part in parsing, stage by stage. Thread-safe if the stages are, as they must be. */
public record ParserStages(Segmenter segmenter, Tagger tagger, TreeBuilder builder) {}
