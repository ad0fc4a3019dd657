package se.klubba;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.reading.DisposedEntries;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.Moments;
import se.klubba.reading.Sources;

@AnalyzeClasses(packages = "se.klubba", importOptions = QuerySideArchitectureTest.ThisModule.class)
class QuerySideArchitectureTest {
    private static final String[] ENGINE = {
        "se.klubba.reports",
        "se.klubba.reports.asking",
        "se.klubba.reports.filed",
        "se.klubba.reports.http",
        "se.klubba.reports.jobs"
    };
    private static final String READING = "se.klubba.reading";

    static final class ThisModule implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("/query-side/target/classes/");
        }
    }

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("se.klubba.(**)").should().beFreeOfCycles();

    /**
     * What is stored, as it is stored, is reached by {@code reading} alone, which asks the reader. Reports have an engine of their own, which
     * does as well, and the index of the search is built from all that there is.
     */
    @ArchTest
    static final ArchRule WHAT_IS_STORED_IS_READ_THROUGH_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages(READING)
            .and()
            .resideOutsideOfPackages(ENGINE)
            .and()
            .doNotHaveSimpleName("SearchConfiguration")
            .and()
            .haveNameNotMatching("se\\.klubba\\.search\\.Index.*")
            .should()
            .dependOnClassesThat(DescribedPredicate.or(
                    belongToAnyOf(EventLog.class, Views.class, BlobStore.class, Sources.class, DisposedEntries.class),
                    resideInAPackage("com.mongodb..")))
            .orShould()
            .callMethod(Moments.class, "log");

    /** They show whoever asks what they ask for. */
    @ArchTest
    static final ArchRule DOCUMENTS_ARE_ASKED_FOR_BY_A_READER = noClasses()
            .that()
            .resideOutsideOfPackages(READING, "se.klubba.reports.filed", "se.klubba.reports.http")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "it is of the documents, whoever asks",
                    call -> call.getTargetOwner().isEquivalentTo(KeptDocuments.class)));

    @ArchTest
    static final ArchRule THE_INDEX_IS_REACHED_BY_SEARCH_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("se.klubba.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..");
}
