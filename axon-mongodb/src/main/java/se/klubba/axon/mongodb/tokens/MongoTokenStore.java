package se.klubba.axon.mongodb.tokens;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Tokens in MongoDB, one document a processor and segment. A claim belongs to a node until it is released or was not renewed for
 * the time-out, by the server's clock, so that the clocks of nodes do not matter; whatever changes a token is fenced by its owner.
 */
public final class MongoTokenStore implements TokenStore {
    private final MongoCollection<Document> tokens;
    private final String node;
    private final Duration claimTimeout;

    /**
     * @param node unique among the processes that share the collection, and new at every start
     * @param claimTimeout how long a claim outlives its last renewal
     */
    public MongoTokenStore(MongoCollection<Document> tokens, String node, Duration claimTimeout) {
        this.tokens = tokens.withWriteConcern(WriteConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        this.node = node;
        this.claimTimeout = claimTimeout;
    }

    /** This one. */
    public String node() {
        return node;
    }

    /** The node that has claimed this processor, or its first segment; null if none has. */
    public @Nullable String owner(String processor) {
        var held = tokens.find(and(eq("_id", id(processor, 0)), claimed())).first();
        return held == null ? null : held.getString("owner");
    }

    private Bson claimed() {
        return and(ne("owner", null), expr(new Document("$not", List.of(expired()))));
    }

    /** Forgets a processor that nobody runs any more, whoever holds it; who does is fenced off. */
    public void forget(String processor) {
        tokens.deleteMany(eq("processor", processor));
    }

    @Override
    public CompletableFuture<List<Segment>> initializeTokenSegments(
            String processor, int count, @Nullable TrackingToken token, @Nullable ProcessingContext context) {
        return done(() -> {
            var segments = Segment.splitBalanced(Segment.ROOT_SEGMENT, count - 1);
            for (var segment : segments) {
                insert(
                        processor,
                        segment,
                        token,
                        () -> new UnableToClaimTokenException("segments of " + processor + " are there already"));
            }
            return segments;
        });
    }

    @Override
    public CompletableFuture<Void> initializeSegment(
            @Nullable TrackingToken token, String processor, Segment segment, @Nullable ProcessingContext context) {
        return run(() -> insert(
                processor,
                segment,
                token,
                () -> new UnableToInitializeTokenException(
                        id(processor, segment.getSegmentId()) + " is there already")));
    }

    @Override
    public CompletableFuture<Void> storeToken(
            @Nullable TrackingToken token, String processor, int segment, @Nullable ProcessingContext context) {
        return run(() -> renew(processor, segment, combine(set("token", StoredToken.write(token)), currentDate("at"))));
    }

    @Override
    public CompletableFuture<Void> extendClaim(String processor, int segment, @Nullable ProcessingContext context) {
        return run(() -> renew(processor, segment, currentDate("at")));
    }

    @Override
    public CompletableFuture<TrackingToken> fetchToken(
            String processor, int segment, @Nullable ProcessingContext context) {
        return done(() -> {
            var claimed = tokens.findOneAndUpdate(
                    and(eq("_id", id(processor, segment)), claimable()),
                    combine(set("owner", node), set("releasedBy", null), currentDate("at")),
                    new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
            if (claimed == null) {
                throw new UnableToClaimTokenException(
                        id(processor, segment) + " is unknown or claimed by another node");
            }
            return StoredToken.read(claimed.get("token"));
        });
    }

    @Override
    public CompletableFuture<Void> releaseClaim(String processor, int segment, @Nullable ProcessingContext context) {
        return run(
                () -> tokens.updateOne(mine(processor, segment), combine(set("owner", null), set("releasedBy", node))));
    }

    /** Also what this node released and nobody claimed since: the framework's split releases first and deletes then. */
    @Override
    public CompletableFuture<Void> deleteToken(String processor, int segment, @Nullable ProcessingContext context) {
        return run(() -> {
            var released = and(eq("_id", id(processor, segment)), eq("owner", null), eq("releasedBy", node));
            if (tokens.deleteOne(or(mine(processor, segment), released)).getDeletedCount() == 0) {
                throw notMine(processor, segment);
            }
        });
    }

    @Override
    public CompletableFuture<Segment> fetchSegment(String processor, int segment, @Nullable ProcessingContext context) {
        return done(() -> {
            var found = tokens.find(eq("_id", id(processor, segment))).first();
            return found == null ? null : segment(found);
        });
    }

    @Override
    public CompletableFuture<List<Segment>> fetchSegments(String processor, @Nullable ProcessingContext context) {
        return done(() -> segments(eq("processor", processor)));
    }

    @Override
    public CompletableFuture<List<Segment>> fetchAvailableSegments(
            String processor, @Nullable ProcessingContext context) {
        return done(() -> segments(and(eq("processor", processor), claimable())));
    }

    @Override
    public CompletableFuture<String> retrieveStorageIdentifier(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(tokens.getNamespace().getFullName());
    }

    private Bson claimable() {
        return or(eq("owner", null), eq("owner", node), expr(expired()));
    }

    private Document expired() {
        return new Document(
                "$lt", List.of("$at", new Document("$subtract", List.of("$$NOW", claimTimeout.toMillis()))));
    }

    private Bson mine(String processor, int segment) {
        return and(eq("_id", id(processor, segment)), eq("owner", node));
    }

    private void renew(String processor, int segment, Bson change) {
        if (tokens.updateOne(mine(processor, segment), change).getMatchedCount() == 0) {
            throw notMine(processor, segment);
        }
    }

    private void insert(
            String processor, Segment segment, @Nullable TrackingToken token, Supplier<RuntimeException> present) {
        var document = new Document("_id", id(processor, segment.getSegmentId()))
                .append("processor", processor)
                .append("segment", segment.getSegmentId())
                .append("mask", segment.getMask())
                .append("owner", null)
                .append("token", StoredToken.write(token));
        try {
            tokens.insertOne(document);
        } catch (MongoWriteException failed) {
            throw failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? present.get() : failed;
        }
    }

    private List<Segment> segments(Bson filter) {
        return tokens.find(filter).map(MongoTokenStore::segment).into(new ArrayList<>());
    }

    private static Segment segment(Document token) {
        return new Segment(token.getInteger("segment"), token.getInteger("mask"));
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }

    private UnableToClaimTokenException notMine(String processor, int segment) {
        return new UnableToClaimTokenException(id(processor, segment) + " is not claimed by node " + node);
    }

    private static CompletableFuture<Void> run(Runnable action) {
        return done(() -> {
            action.run();
            return null;
        });
    }

    /** The driver blocks; a failure is in the future, as the framework expects, never thrown. */
    private static <T> CompletableFuture<T> done(Callable<? extends @Nullable T> action) {
        try {
            return CompletableFuture.completedFuture(action.call());
        } catch (Exception failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }
}
