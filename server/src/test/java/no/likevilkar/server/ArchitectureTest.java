package no.likevilkar.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import no.likevilkar.server.store.Store;

@AnalyzeClasses(packages = "no.likevilkar.server", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** What comes over HTTP reaches rules and readers through the uses of the service and in no other way. */
    @ArchTest
    static final ArchRule resourcesTouchNeitherRulesNorReaders = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .resideOutsideOfPackage("..rulesets..")
            .or()
            .resideInAnyPackage("..web..", "..identity..", "..health..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "no.likevilkar",
                    "no.likevilkar.assess..",
                    "no.likevilkar.ruleset..",
                    "no.likevilkar.model..",
                    "no.likevilkar.integration.intake..",
                    "no.likevilkar.integration.route..",
                    "org.apache.camel..");

    /** So that routes, tests and a second node use the same service as the web. */
    @ArchTest
    static final ArchRule usesKnowNoHttp = noClasses()
            .that()
            .resideInAnyPackage(
                    "..engine..",
                    "..erasing..",
                    "..acts..",
                    "..assessing..",
                    "..cases..",
                    "..complaints..",
                    "..contests..",
                    "..documents..",
                    "..log..",
                    "..receipts..",
                    "..rulesets..",
                    "..service..",
                    "..store..",
                    "..verdicts..")
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws..", "jakarta.servlet..");

    /** One place decides what is durable and in the log before somebody is told. */
    @ArchTest
    static final ArchRule onlyTheSequencerAndTheStoreWrite = noClasses()
            .that()
            .resideOutsideOfPackages("..acts..", "..store..")
            .should()
            .callMethod(Store.class, "write", Function.class);

    @ArchTest
    static final ArchRule theLauncherNeedsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("..launch..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "no.likevilkar.server.launch..");

    @ArchTest
    static final ArchRule timeComesFromOutside = noClasses()
            .that()
            .doNotHaveSimpleName("Outside")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID");
}
