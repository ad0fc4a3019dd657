package se.klubba.benchmarks.axon4;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.klubba.benchmarks.load.Payload;

/** The aggregate: what was said in one matter. */
public class Matter {
    @AggregateIdentifier
    private @Nullable String id;

    private int said;

    /** Says the next thing in a matter. */
    public record Say(@TargetAggregateIdentifier String matter) {}

    /** The number that it got. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public Integer on(Say command) {
        int number = said;
        apply(Payload.of(command.matter(), number));
        return number;
    }

    @EventSourcingHandler
    void on(Payload event) {
        id = event.matter();
        said = event.number() + 1;
    }
}
