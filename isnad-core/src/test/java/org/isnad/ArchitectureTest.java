package org.isnad;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One direction of flow: text → lexicon → … → record → Isnad, no cycles, one door to CoreNLP. */
class ArchitectureTest {
  private static final List<String> ORDER =
      List.of("text", "lexicon", "syntax", "when", "where", "entity", "event", "chain", "record");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.isnad");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.isnad.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noPackageImportsOneToItsRight() {
    for (int i = 0; i < ORDER.size(); i++) {
      String[] right =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(p -> "org.isnad." + p + "..")
              .toArray(String[]::new);
      if (right.length > 0) {
        ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("org.isnad." + ORDER.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(right)
            .check(CLASSES);
      }
    }
  }

  @Test
  void parsersStandBehindTheirInterface() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("org.isnad.syntax")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.isnad.syntax.corenlp..", "org.isnad.syntax.fast..")
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("org.isnad.syntax.corenlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.isnad.syntax.fast..")
        .check(CLASSES);
  }

  @Test
  void onlyOneDoorLeadsToCoreNlp() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.isnad.syntax.corenlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }
}
