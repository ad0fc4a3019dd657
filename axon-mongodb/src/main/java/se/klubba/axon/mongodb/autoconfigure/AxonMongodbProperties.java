package se.klubba.axon.mongodb.autoconfigure;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.klubba.axon.mongodb.commands.CommandListener;
import se.klubba.axon.mongodb.commands.CommandSettings;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.views.ProjectionSettings;

/**
 * How the log, the commands and the views of this node are run; the server is that of {@code spring.mongodb.uri}.
 *
 * @param database of the log and the views
 * @param node unique among the nodes that share the database, and new at every start; made up where it is null
 * @param createIndexes at start; off where this node's user may not, and another has made them
 */
@ConfigurationProperties("axon.mongodb")
public record AxonMongodbProperties(
        @DefaultValue("axon") String database,
        @Nullable String node,
        @DefaultValue("true") boolean createIndexes,
        @DefaultValue Log log,
        @DefaultValue Commands commands,
        @DefaultValue Projections projections) {

    /** Where sessions come from that keep one node's reads in one causal order. */
    public enum SessionSource {
        /** From the server where it is a replica set: it is asked at start. */
        AUTO,
        CAUSAL,
        /** One process with a serial store needs none, and has none. */
        NONE
    }

    /**
     * @param collection of the log
     * @param waiting appends that may wait for the one that is being written; more are refused
     * @param deadline after which an append that cannot be settled is given up
     * @param requestTimeout after which a server that does not answer is given up, and the same is asked of whichever is primary by then
     * @param poll how often a projection looks for events by itself, if nothing has woken it
     * @param headFile where the node keeps how far the log goes and what it holds, and compares it at start; null for nowhere
     * @param headEvery how often it is kept
     */
    public record Log(
            @DefaultValue("log") String collection,
            @DefaultValue("auto") SessionSource sessions,
            @DefaultValue("1024") int waiting,
            @DefaultValue("10s") Duration deadline,
            @DefaultValue("4s") Duration requestTimeout,
            @DefaultValue("1s") Duration poll,
            @Nullable Path headFile,
            @DefaultValue("1s") Duration headEvery) {

        LogSettings on(LogSettings defaults, boolean changeStream) {
            return defaults.withBounds(waiting, defaults.eventsPerCommit(), defaults.bytesPerCommit())
                    .withDeadline(deadline)
                    .withRequestTimeout(requestTimeout)
                    .withTailing(poll, changeStream);
        }
    }

    /**
     * @param enabled whether this node handles commands
     * @param attempts how often a command is tried in all that meets newer events
     * @param atOnce how many commands are under way at once; more are refused. Less than the web server has threads, so that some are
     *     left to refuse with
     */
    public record Commands(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("10") int attempts,
            @DefaultValue("128") int atOnce) {

        CommandSettings settings(CommandListener listener) {
            return new CommandSettings(attempts, atOnce, listener);
        }
    }

    /**
     * @param enabled whether this node keeps views; it reads them either way
     * @param batchSize events that are folded and stored together, at most
     * @param claimTimeout how long after the last sign of life of a node another one takes over
     * @param checkInterval how often it is looked whether a view is to be built, followed or dropped
     * @param checkEvery how often this node compares what is kept with a fold of the log, which reads all of it; null for never
     * @param stalledAfter how long a view may stand still while there are events to be seen, before it counts as stopped
     * @param alone whether what is kept of views that this application does not declare is dropped at start; it may hold words that were
     *     disposed of since
     * @param eventsAtOnce how many events a fold of all of the log holds in memory, about; what is more is put aside in temporary files
     */
    public record Projections(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("100") int batchSize,
            @DefaultValue("10s") Duration claimTimeout,
            @DefaultValue("1s") Duration checkInterval,
            @Nullable Duration checkEvery,
            @DefaultValue("1m") Duration stalledAfter,
            @DefaultValue("5000") int eventsAtOnce,
            @DefaultValue("false") boolean alone) {

        ProjectionSettings settings() {
            return new ProjectionSettings(batchSize, claimTimeout, checkInterval, stalledAfter, alone);
        }
    }
}
