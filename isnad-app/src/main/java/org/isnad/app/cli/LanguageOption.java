package org.isnad.app.cli;

import org.isnad.app.read.ReadOptions;
import picocli.CommandLine.Option;

/** Which languages are coded. */
final class LanguageOption {
  @Option(
      names = "--keep-other-languages",
      description = "code articles, too, that are not Arabic; else they are left out and counted")
  private boolean keepOtherLanguages;

  ReadOptions.Languages languages() {
    return keepOtherLanguages ? ReadOptions.Languages.ANY : ReadOptions.Languages.ARABIC;
  }
}
