package org.isnad.app.watch;

import java.util.function.Consumer;

/**
 * What a watcher lives in; tests give their own.
 *
 * @param say takes lines for the user
 */
public record Surroundings(WatchClock clock, Consumer<String> say) {}
