package se.klubba;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.klubba.acts.Rule;

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

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK_BEAN = noClasses()
            .that()
            .resideOutsideOfPackages("se.klubba.axon..", "se.klubba.embedded..")
            .should()
            .callMethodWhere(new DescribedPredicate<JavaCall<?>>("it reads the machine's clock") {
                @Override
                public boolean test(JavaCall<?> call) {
                    return call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(p -> p.isEquivalentTo(java.time.Clock.class));
                }
            });

    @ArchTest
    static final ArchRule THE_CONTRACT_SEES_NEITHER_SPRING_NOR_MONGODB = noClasses()
            .that()
            .resideInAnyPackage("se.klubba.kernel..", "se.klubba.timeline..", "se.klubba..event..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "se.klubba.axon..");

    @ArchTest
    static final ArchRule ONLY_THE_STORAGE_MODULE_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("se.klubba.axon..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.axonframework\\.eventsourcing\\.eventstore\\..*");

    @ArchTest
    static final ArchRule THE_STORAGE_MODULE_KNOWS_NOTHING_OF_COMMITTEES = noClasses()
            .that()
            .resideInAPackage("se.klubba.axon..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("se.klubba..").and(DescribedPredicate.not(resideInAPackage("se.klubba.axon.."))));

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
