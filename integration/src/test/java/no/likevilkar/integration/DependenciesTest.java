package no.likevilkar.integration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Integration knows the rules; it knows no server, and only its route package knows Camel. */
@AnalyzeClasses(packages = "no.likevilkar.integration", importOptions = ImportOption.DoNotIncludeTests.class)
class DependenciesTest {

    @ArchTest
    static final ArchRule INTEGRATION_KNOWS_NO_SERVER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "no.likevilkar.server..",
                    "jakarta.ws..",
                    "jakarta.enterprise..",
                    "jakarta.persistence..",
                    "fish.payara..");

    @ArchTest
    static final ArchRule CAMEL_STAYS_IN_THE_ROUTE = noClasses()
            .that()
            .resideOutsideOfPackage("no.likevilkar.integration.route..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule READERS_KNOW_NO_RULE_ENGINE =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule READERS_KNOW_NO_COMMAND_LINE = noClasses()
            .that()
            .resideInAnyPackage(
                    "no.likevilkar.integration.document..",
                    "no.likevilkar.integration.intake..",
                    "no.likevilkar.integration.route..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.likevilkar.integration.cli..", "picocli..");
}
