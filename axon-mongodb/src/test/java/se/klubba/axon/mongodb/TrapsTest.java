package se.klubba.axon.mongodb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.klubba.axon.mongodb.testing.Traps;

@AnalyzeClasses(packages = "se.klubba", importOptions = DoNotIncludeTests.class)
class TrapsTest {
    @ArchTest
    static final ArchTests TRAPS = ArchTests.in(Traps.class);

    @ArchTest
    static final ArchRule this_module_knows_nothing_of_its_applications = noClasses()
            .that()
            .resideInAPackage("se.klubba.axon..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.klubba.kernel..", "se.klubba.timeline..", "se.klubba.embedded..");
}
