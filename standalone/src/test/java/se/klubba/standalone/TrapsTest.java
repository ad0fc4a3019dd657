package se.klubba.standalone;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import se.klubba.axon.mongodb.testing.Traps;

/** Every module is on this one's class path: none of them steps into a trap of the framework. */
@AnalyzeClasses(packages = "se.klubba", importOptions = Traps.NoTests.class)
class TrapsTest {
    @ArchTest
    static final ArchTests TRAPS = ArchTests.in(Traps.class);
}
