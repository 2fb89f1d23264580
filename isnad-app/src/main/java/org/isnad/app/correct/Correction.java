package org.isnad.app.correct;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One correction.
 *
 * @param number they count up
 * @param event id of the record; for one that was missed, an id of its own
 * @param document id of the article
 * @param verdict what is said
 * @param machine the record as the machine had it, as a gold event; empty for a missed one
 * @param mended the record as it should be, as a gold event; empty unless mended or missed
 * @param note in the words of whoever corrects; may be empty
 * @param made when, ISO, UTC
 */
public record Correction(
    long number,
    String event,
    String document,
    Verdict verdict,
    Optional<JsonNode> machine,
    Optional<JsonNode> mended,
    String note,
    String made) {}
