package se.klubba.axon.mongodb.autoconfigure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LogOverloaded;
import se.klubba.axon.mongodb.OutcomeUnknown;
import se.klubba.axon.mongodb.log.LogListener;

/** Appends as meters; their names are in the module's README. */
final class LogMetrics implements LogListener {
    private final MeterRegistry registry;
    private final Timer commits;
    private final DistributionSummary events;
    private final DistributionSummary appends;
    private final Counter outrun;
    private final Counter unsure;

    LogMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.commits = Timer.builder("axon.mongodb.log.commit")
                .description("From putting a commit together until a majority has it")
                .register(registry);
        this.events = DistributionSummary.builder("axon.mongodb.log.commit.events")
                .description("Events in a commit")
                .register(registry);
        this.appends = DistributionSummary.builder("axon.mongodb.log.commit.appends")
                .description("Appends in a commit")
                .register(registry);
        this.outrun = Counter.builder("axon.mongodb.log.outrun")
                .description("Commits that another process was faster than: their appends were judged again")
                .register(registry);
        this.unsure = Counter.builder("axon.mongodb.log.unsure")
                .description("Commits that were sent and had no clear answer: they were settled afterwards")
                .register(registry);
    }

    @Override
    public void opened(IntSupplier waiting) {
        Gauge.builder("axon.mongodb.log.waiting", waiting::getAsInt)
                .description("Appends that wait to be written")
                .strongReference(true)
                .register(registry);
    }

    @Override
    public void answered(long nanos, @Nullable Throwable failure) {
        Timer.builder("axon.mongodb.log.append")
                .description("From asking for an append to its answer")
                .tag("outcome", outcome(failure))
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private static String outcome(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "appended";
            case CompletionException wrapped when wrapped.getCause() != null -> outcome(wrapped.getCause());
            case AppendEventsTransactionRejectedException _ -> "conflict";
            case LogOverloaded _ -> "overloaded";
            case OutcomeUnknown _ -> "unknown";
            default -> "failed";
        };
    }

    @Override
    public void committed(int itsAppends, int itsEvents, long nanos) {
        commits.record(nanos, TimeUnit.NANOSECONDS);
        events.record(itsEvents);
        appends.record(itsAppends);
    }

    @Override
    public void outrun() {
        outrun.increment();
    }

    @Override
    public void unsure() {
        unsure.increment();
    }
}
