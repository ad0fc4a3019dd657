package se.klubba;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.klubba.acts.Rule;

/** How acts and their rules are built; what every module keeps to is said where all of them are, in standalone. */
@AnalyzeClasses(packages = "se.klubba", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String FEATURES =
            "(people|bodies|appointments|meetings|matters|assignments|instruments|funding|record)";

    @ArchTest
    static final ArchRule RULES_ARE_PACKAGE_PRIVATE =
            classes().that().implement(Rule.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule SLICES_DO_NOT_DEPEND_ON_EACH_OTHER = slices().matching("se.klubba." + FEATURES + ".(*)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..event"));

    @ArchTest
    static final ArchRule RULES_ARE_PURE = noClasses()
            .that()
            .implement(Rule.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.klubba.axon..", "org.axonframework..", "com.mongodb..", "java.io..", "java.net..");

    /** But for the one that carries a recorded disposal out. */
    @ArchTest
    static final ArchRule ONLY_WIRING_TOUCHES_THE_LOG = noClasses()
            .that()
            .resideInAnyPackage(
                    "se.klubba.people..",
                    "se.klubba.bodies..",
                    "se.klubba.appointments..",
                    "se.klubba.meetings..",
                    "se.klubba.matters..",
                    "se.klubba.assignments..",
                    "se.klubba.instruments..",
                    "se.klubba.funding..",
                    "se.klubba.record..")
            .and()
            .doNotHaveFullyQualifiedName("se.klubba.record.disposing.Disposal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.klubba.axon..", "com.mongodb..", "se.klubba.acts.web..");
}
