package org.isnad.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Function;
import org.isnad.Isnad;
import org.isnad.IsnadOptions;

/**
 * What a command talks to. Given from outside so that tests need no terminal and no models.
 *
 * @param terminal whether standard output is a terminal
 * @param environment as of the process
 * @param coder opens the coder
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment,
    Function<IsnadOptions, Isnad> coder) {}
