package no.likevilkar.integration.pointer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A second reading proves nothing when it shares code with the first. */
@AnalyzeClasses(packages = "no.likevilkar.integration.pointer", importOptions = ImportOption.DoNotIncludeTests.class)
class OwnReadingTest {

    @ArchTest
    static final ArchRule POINTER_SHARES_NOTHING_WITH_THE_READERS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "no.likevilkar.integration.pointer..",
                    "no.likevilkar.check",
                    "no.likevilkar.check.document..",
                    "java..",
                    "javax.xml..",
                    "org.xml.sax..");
}
