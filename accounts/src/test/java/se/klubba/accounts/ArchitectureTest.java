package se.klubba.accounts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "se.klubba", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NEITHER_SIDE_KNOWS_OF_ACCOUNTS = noClasses()
            .that()
            .resideOutsideOfPackage("se.klubba.accounts..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("se.klubba.accounts..");

    @ArchTest
    static final ArchRule WHAT_IS_KEPT_OF_ACCOUNTS_KNOWS_NOTHING_OF_HTTP = noClasses()
            .that()
            .resideInAPackage("se.klubba.accounts")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..");
}
