package se.klubba.axon.mongodb.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.gateway.EventGateway;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/**
 * What the framework lets one do and what then goes wrong in silence; each is done in one place of this module, or nowhere. An
 * application holds itself to it by {@code @ArchTest static final ArchTests traps = ArchTests.in(Traps.class)}, over what it has beside
 * tests.
 */
public final class Traps {
    /** It subscribes to the name of the class, not to that of the event: nothing is ever handled. */
    @ArchTest
    public static final ArchRule nobody_annotates_event_handlers =
            noClasses().should().dependOnClassesThat().areAssignableTo(EventHandler.class);

    /** Its success says nothing of the commit. */
    @ArchTest
    public static final ArchRule nobody_publishes_past_a_unit_of_work =
            noClasses().should().dependOnClassesThat().areAssignableTo(EventGateway.class);

    /** By default its claims are stolen during long batches, and its position stalls on events of other types. */
    @ArchTest
    public static final ArchRule one_class_sets_up_processors = noClasses()
            .that()
            .doNotHaveSimpleName("Following")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..streaming.pooled..");

    /** It is at the end of a batch, not at the event. */
    @ArchTest
    public static final ArchRule no_view_asks_for_the_token_of_an_event_in_a_batch = noClasses()
            .that()
            .resideInAPackage("..views..")
            .should()
            .callMethod(TrackingToken.class, "fromContext", Context.class);

    private Traps() {}

    /** Neither test classes nor jars of them: some of these breach the rules on purpose. */
    public static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }
}
