package org.isnad.app;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.isnad.app");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.isnad.app.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingBelowTheCommandsKnowsThem() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.isnad.app.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.isnad.app.cli..")
        .check(CLASSES);
  }

  @Test
  void watchingStandsBelowTheCommandsAndAboveReadingAndStore() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages("org.isnad.app.watch..", "org.isnad.app.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.isnad.app.watch..")
        .check(CLASSES);
  }

  @Test
  void pageStandsAboveTheStoreAndBelowTheCommands() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            "org.isnad.app.explore..", "org.isnad.app.correct..", "org.isnad.app.store..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.isnad.app.web..")
        .check(CLASSES);
  }
}
