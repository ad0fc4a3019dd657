package se.klubba.pages;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.reading.Moments;

@AnalyzeClasses(packages = "se.klubba.pages", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Operations tell how far each view has come. */
    @ArchTest
    static final ArchRule PAGES_ASK_ANSWERS_AND_READ_NEITHER_VIEWS_NOR_THE_LOG = noClasses()
            .that()
            .resideOutsideOfPackage("se.klubba.pages.operations..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("se\\.klubba\\.axon\\.mongodb\\.(EventLog|views\\..*)|se\\.klubba\\.reading\\.Sources")
            .orShould()
            .callMethod(Moments.class, "log");

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_PACKAGE_PRIVATE =
            classes().that().areAnnotatedWith(PageEndpoint.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule THE_LAYOUT_KNOWS_NO_PAGE = noClasses()
            .that()
            .resideInAPackage("se.klubba.pages.layout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.klubba.pages.matter..",
                    "se.klubba.pages.body..",
                    "se.klubba.pages.meeting..",
                    "se.klubba.pages.reports..",
                    "se.klubba.pages.log..");
}
