package se.klubba.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.testing.Traps;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.reading.Sources;

/** Every module but the benchmarks is on this one's class path: what all of them keep to. */
@AnalyzeClasses(packages = "se.klubba", importOptions = Traps.NoTests.class)
class ArchitectureTest {
    /** A rule that sees no class of a module keeps nobody from breaking it there. */
    @ArchTest
    static void every_module_is_seen(JavaClasses classes) {
        for (var module : List.of(
                "kernel.BodyId",
                "problems.Problem",
                "embedded.EmbeddedMongo",
                "axon.mongodb.EventLog",
                "generated.RegisterWriter",
                "CommandSideApplication",
                "QuerySideApplication",
                "pages.layout.Pages",
                "accounts.Account",
                "drafts.Drafts",
                "standalone.StandaloneApplication")) {
            classes.get("se.klubba." + module);
        }
    }

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK_BEAN = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("se.klubba.axon.mongodb.views.Upkeep")
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

    /** Everything that answers anybody reads through {@link se.klubba.reading.ReadContext}; reports have an engine of their own. */
    @ArchTest
    static final ArchRule WHAT_ANSWERS_READS_THROUGH_ONE_DOOR = noClasses()
            .that()
            .resideInAnyPackage(
                    "se.klubba.calendar..",
                    "se.klubba.composition..",
                    "se.klubba.deviations..",
                    "se.klubba.directory..",
                    "se.klubba.documentreading..",
                    "se.klubba.forecast..",
                    "se.klubba.fundingregister..",
                    "se.klubba.instrumentregister..",
                    "se.klubba.logreading..",
                    "se.klubba.mattertrail..",
                    "se.klubba.meetingrecord..",
                    "se.klubba.occasions..",
                    "se.klubba.offices..",
                    "se.klubba.openassignments..",
                    "se.klubba.persons..",
                    "se.klubba.principals..",
                    "se.klubba.pages..",
                    "se.klubba.wording..")
            .should()
            .dependOnClassesThat(DescribedPredicate.or(
                    JavaClass.Predicates.belongToAnyOf(EventLog.class, Views.class, BlobStore.class, Sources.class),
                    resideInAPackage("com.mongodb..")));

    @ArchTest
    static final ArchRule WHAT_IS_FOUND_IS_READ_THROUGH_THE_SAME_DOOR = noClasses()
            .that()
            .resideInAPackage("se.klubba.search..")
            .and()
            .haveSimpleNameNotStartingWith("Index")
            .and()
            .doNotHaveSimpleName("SearchConfiguration")
            .should()
            .dependOnClassesThat(
                    JavaClass.Predicates.belongToAnyOf(EventLog.class, Views.class, BlobStore.class, Sources.class));
}
