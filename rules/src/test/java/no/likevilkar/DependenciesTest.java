package no.likevilkar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Nothing flows backwards: what the rules module may know, and what its packages may know of each other. */
@AnalyzeClasses(packages = "no.likevilkar", importOptions = ImportOption.DoNotIncludeTests.class)
class DependenciesTest {

    @ArchTest
    static final ArchRule RULES_KNOW_NO_FRAMEWORK_BUT_DROOLS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.camel..",
                    "jakarta..",
                    "javax.xml..",
                    "javax.inject..",
                    "javax.sql..",
                    "fish.payara..",
                    "no.likevilkar.integration..",
                    "no.likevilkar.server..");

    @ArchTest
    static final ArchRule DROOLS_STAYS_WHERE_RULES_ARE_LOADED_CHECKED_AND_RUN = noClasses()
            .that()
            .resideOutsideOfPackages("no.likevilkar.assess..", "no.likevilkar.ruleset..", "no_eea..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule NO_CLOCK_AND_NO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.time\\.(Clock|Instant|ZonedDateTime)|java\\.util\\.(Random|UUID)|java\\.util\\.concurrent\\.ThreadLocalRandom");

    @ArchTest
    static final ArchRule ONLY_THE_LOADER_READS_FILES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("no.likevilkar.ruleset.ClasspathFolder")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.file\\..*|java\\.io\\.File.*");

    @ArchTest
    static final ArchRule NO_DATE_OF_TODAY = noClasses().should().callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule FIGURES_KNOW_ONLY_THEMSELVES = classes()
            .that()
            .resideInAPackage("no.likevilkar.figure")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("no.likevilkar.figure", "java..");

    @ArchTest
    static final ArchRule THE_CHECKER_SHARES_NOTHING_WITH_WHAT_IT_CHECKS = classes()
            .that()
            .resideInAPackage("no.likevilkar.check..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "no.likevilkar.check..",
                    "java..",
                    "javax.crypto..",
                    "com.fasterxml.jackson.core..",
                    "org.erdtman.jcs..",
                    "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching("no.likevilkar.(*)..").should().beFreeOfCycles();
}
