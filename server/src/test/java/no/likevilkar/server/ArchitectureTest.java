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

@AnalyzeClasses(packages = "no.likevilkar.server", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** What comes over HTTP reaches the engine as bytes and in no other way. */
    @ArchTest
    static final ArchRule onlyTheEnginePackageTouchesRulesAndReaders = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "..rulesets..")
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

    @ArchTest
    static final ArchRule theEnginePackageKnowsNoHttp = noClasses()
            .that()
            .resideInAPackage("..engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws..", "jakarta.servlet..");

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
