package se.klubba.axon.mongodb.views;

import com.mongodb.MongoClientException;
import com.mongodb.MongoSocketException;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;
import se.klubba.axon.mongodb.views.Generation.Stage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a node's part in keeping the views: builds the generations that are missing, follows the log for those that are built, lets
 * them be served once they have caught up, and drops what nobody reads any more. Any number of nodes do this side by side.
 */
public final class Projections implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    private final List<View<?>> views;
    private final Folds folds;
    private final StreamableEventSource source;
    private final MongoTokenStore tokens;
    private final MongoDatabase database;
    private final JsonMapper json;
    private final ProjectionSettings settings;
    private final Generations generations;
    private final Moves moves;
    private final Map<String, Following> following = new HashMap<>();
    private final Set<String> building = ConcurrentHashMap.newKeySet();
    private final Stalls stalls;
    private final Random random = new Random();
    private boolean toBeSwept = true;
    /** Where the log ended when this node first looked at a generation that is built. */
    private final Map<String, Long> ends = new HashMap<>();

    private final ScheduledExecutorService checks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("projections").factory());

    Projections(
            MongoViews shared,
            Collection<View<?>> views,
            Folds folds,
            StreamableEventSource source,
            ProjectionSettings settings) {
        this.views = List.copyOf(views);
        this.folds = folds;
        this.source = source;
        this.tokens = shared.tokens();
        this.database = shared.database();
        this.json = shared.json();
        this.generations = shared.generations();
        this.moves = shared.moves();
        this.settings = settings;
        this.stalls = new Stalls(settings.stalledAfter());
    }

    /** Begins: what is built is followed at once, what is missing is built meanwhile; what fails is tried again. */
    public void start() {
        check();
        var period = settings.checkInterval().toMillis();
        var _ = checks.scheduleWithFixedDelay(this::check, period, period, TimeUnit.MILLISECONDS);
    }

    /** Ends after the batches that are under way, and releases the claims. */
    @Override
    public void close() {
        if (checks.isShutdown()) {
            return;
        }
        checks.shutdown();
        synchronized (this) {
            following.values().parallelStream().forEach(Following::close);
            following.clear();
        }
    }

    /** The generations that this node follows, or stands by for. */
    synchronized Set<String> followed() {
        return Set.copyOf(following.keySet());
    }

    private synchronized void check() {
        if (checks.isShutdown()) {
            return;
        }
        boolean sweep = toBeSwept;
        toBeSwept = false;
        try {
            long head = folds.log().head();
            var toBuild = new ArrayList<Building.Of<?>>();
            if (sweep) {
                sweep();
            }
            for (var view : views) {
                check(view, head, toBuild);
            }
            build(toBuild);
        } catch (RuntimeException failed) {
            toBeSwept |= sweep;
            LOG.warn("the views could not be looked after, it is tried again", failed);
        }
    }

    private void sweep() {
        if (settings.alone() && !views.isEmpty()) {
            generations.sweepAllBut(views);
        }
        views.forEach(generations::sweep);
        views.forEach(view -> generations.of(view).forEach(this::makeWhole));
        generations.forgetParts();
    }

    /** One that an earlier version kept in parts goes on in one piece, from where all of them had come when it was last in one. */
    private void makeWhole(Generation generation) {
        boolean parts = Axon.await(tokens.fetchSegments(generation.id(), null)).stream()
                .anyMatch(segment -> segment.getMask() != 0);
        if (parts) {
            tokens.forget(generation.id());
            Axon.await(tokens.initializeTokenSegments(
                    generation.id(), 1, new GlobalSequenceTrackingToken(generation.position()), null));
            LOG.info(
                    "{} was kept in parts, and goes on in one from position {}",
                    generation.id(),
                    generation.position());
        }
    }

    private <V> void check(View<V> view, long head, List<Building.Of<?>> toBuild) {
        generations.of(view).stream()
                .filter(g -> g.version() < view.readsSince())
                .forEach(this::drop);
        var all = generations.of(view);
        leaveWhatIsGone(view, all);
        var mine = all.stream().filter(g -> g.version() == view.version()).toList();
        var served = Generations.served(mine, view.version());
        if (mine.isEmpty()) {
            toBuild.add(of(view, generations.begin(view, 1)));
        }
        for (var generation : mine) {
            if (served != null && served.newerThan(generation)) {
                drop(generation);
            } else if (generation.stage() == Stage.BUILDING) {
                toBuild.add(of(view, generation));
            } else {
                follow(view, generation);
                judge(generation, head);
                serveIfCaughtUp(
                        view,
                        generation,
                        ends.computeIfAbsent(generation.id(), _ -> head),
                        Generations.served(all, view.version()));
            }
        }
        if (served != null) {
            all.stream()
                    .filter(g -> g.version() < view.version())
                    .filter(this::nobodyFollows)
                    .forEach(this::drop);
        }
    }

    /** What stopped it may have been an outage that is over; and what throws nothing may stand still all the same. */
    private void judge(Generation generation, long head) {
        if (generation.stoppedAt() != null && !generation.refused() && generation.position() >= head) {
            generations.goOn(generation);
        }
        var stalled = stalls.stalled(generation, head);
        if (stalled != null) {
            LOG.error("{} {}, at position {} of {}", generation.id(), stalled, generation.position(), head);
            generations.standsStill(generation, stalled);
        }
    }

    private boolean nobodyFollows(Generation generation) {
        return tokens.owner(generation.id()) == null && tokens.owner(generation.buildId()) == null;
    }

    private <V> Building.Of<V> of(View<V> view, Generation generation) {
        return new Building.Of<>(view, generation, Kept.of(view, generation, database, json));
    }

    /** All that are to be built now, from one reading of the log. */
    private void build(List<Building.Of<?>> wanted) {
        var begun = wanted.stream()
                .filter(one -> building.add(one.generation().id()))
                .toList();
        if (begun.isEmpty()) {
            return;
        }
        Thread.ofVirtual().name("views-build").start(() -> {
            try {
                new Building(folds, generations, tokens, settings).build(begun);
                check();
            } catch (MongoClientException | MongoSocketException away) {
                LOG.warn("views could not be built, it is tried again: {}", away.getMessage());
                begun.forEach(one -> sayWhy(one.generation(), away));
            } catch (RuntimeException failed) {
                LOG.warn("views could not be built, it is tried again", failed);
                begun.forEach(one -> sayWhy(one.generation(), failed));
            } finally {
                begun.forEach(one -> building.remove(one.generation().id()));
            }
        });
    }

    private void sayWhy(Generation generation, RuntimeException failed) {
        try {
            generations.stop(generation, String.valueOf(failed));
        } catch (RuntimeException away) {
            LOG.debug("{} cannot be told of either", generation.id(), away);
        }
    }

    private <V> void follow(View<V> view, Generation generation) {
        var _ = following.computeIfAbsent(generation.id(), _ -> {
            var kept = Kept.of(view, generation, database, json);
            var projection = new Projection<>(view, generation, folds, kept, generations, moves, settings.batchSize());
            return Following.start(generation, projection, source, tokens, settings, failed -> {
                LOG.error("{} cannot read on", generation.id(), failed);
                generations.stop(generation, String.valueOf(failed));
            });
        });
    }

    /**
     * One that has seen where the log ended once it was built, and no less than the one that is served: while events keep coming no view has
     * ever seen all of them, and the longer a fold takes the more come meanwhile. Also one that has stopped, where nothing is served: it is complete up to where it stands. None that is not what the
     * log gives.
     */
    private <V> void serveIfCaughtUp(View<V> view, Generation generation, long end, @Nullable Generation served) {
        boolean nothingBetter = served == null && generation.stoppedAt() != null;
        boolean caughtUp =
                generation.position() >= end && (served == null || generation.position() >= served.position());
        if (generation.served() || generation.refused() || !(nothingBetter || caughtUp)) {
            return;
        }
        var wrong = new Comparison<>(view, generation, Kept.of(view, generation, database, json), folds).sample(random);
        if (wrong.isEmpty()) {
            generations.enter(generation, Stage.SERVED);
            moves.moved();
            LOG.info("{} is served from position {} on", generation.id(), generation.position());
        } else {
            var first = wrong.getFirst();
            var cause = "it is not served: " + wrong.size() + " keys are not kept as the log gives them, the first is "
                    + first.key() + ", kept at position " + first.stored() + ", in the log " + first.folded();
            LOG.error("{}: {}", generation.id(), cause);
            generations.refuse(generation, Math.max(first.stored(), first.folded()), cause);
        }
    }

    /** Another node may have dropped what this one still follows. */
    private void leaveWhatIsGone(View<?> view, List<Generation> all) {
        var known = all.stream().map(Generation::id).toList();
        following.keySet().stream()
                .filter(id -> Generations.isOf(view, id) && !known.contains(id))
                .toList()
                .forEach(this::leave);
    }

    private void leave(String generation) {
        ends.remove(generation);
        var left = following.remove(generation);
        if (left != null) {
            left.close();
            moves.forget(generation);
        }
    }

    private void drop(Generation generation) {
        leave(generation.id());
        tokens.forget(generation.id());
        tokens.forget(generation.buildId());
        generations.drop(generation);
        toBeSwept = true;
        LOG.info("{} is dropped", generation.id());
    }
}
