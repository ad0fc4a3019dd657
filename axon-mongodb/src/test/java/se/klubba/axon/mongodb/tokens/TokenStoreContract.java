package se.klubba.axon.mongodb.tokens;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.MergedTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.ReplayToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToInitializeTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.embedded.testing.Stores;

/** What a token store owes to nodes that share it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class TokenStoreContract {
    private static final String P = "composition";
    private static final TrackingToken SEVEN = new GlobalSequenceTrackingToken(7);
    private static final TrackingToken NINE = new GlobalSequenceTrackingToken(9);

    private MongoDatabase database;
    private MongoTokenStore one;
    private MongoTokenStore two;

    abstract Stores store();

    @BeforeEach
    void nodes() {
        database = store().newDatabase();
        one = node("one");
        two = node("two");
    }

    private MongoTokenStore node(String name) {
        return new MongoTokenStore(database.getCollection("tokens"), name, Duration.ofMinutes(10));
    }

    /** As if the holder had been silent for an hour, by the server's clock. */
    private void silentForAnHour(int segment) {
        var id = Filters.eq("_id", P + "/" + segment);
        var tokens = database.getCollection("tokens");
        var renewed = requireNonNull(tokens.find(id).first()).getDate("at").toInstant();
        tokens.updateOne(id, Updates.set("at", renewed.minus(Duration.ofHours(1))));
    }

    private void oneSegment() {
        one.initializeTokenSegments(P, 1, SEVEN, null).join();
    }

    @Test
    void segments_start_at_the_token_they_are_given_and_belong_to_nobody() {
        var segments = one.initializeTokenSegments(P, 4, SEVEN, null).join();
        assertThat(segments).hasSize(4);
        assertThat(one.fetchSegments(P, null).join()).containsExactlyInAnyOrderElementsOf(segments);
        assertThat(two.fetchAvailableSegments(P, null).join()).containsExactlyInAnyOrderElementsOf(segments);
        assertThat(two.fetchToken(P, 3, null).join()).isEqualTo(SEVEN);
        assertThat(one.owner(P)).isNull();
    }

    @Test
    void segments_are_initialized_once() {
        oneSegment();
        refused(() -> two.initializeTokenSegments(P, 1, NINE, null).join());
        assertThat(two.fetchToken(P, 0, null).join()).isEqualTo(SEVEN);
    }

    @Test
    void processors_do_not_see_each_other() {
        oneSegment();
        assertThat(one.fetchSegments("other", null).join()).isEmpty();
        assertThat(one.fetchAvailableSegments("other", null).join()).isEmpty();
        assertThat(one.fetchSegment("other", 0, null).join()).isNull();
        refused(() -> one.fetchToken("other", 0, null).join());
    }

    @Test
    void a_token_may_be_null() {
        one.initializeTokenSegments(P, 1, null, null).join();
        assertThat(one.fetchToken(P, 0, null).join()).isNull();
        one.storeToken(SEVEN, P, 0, null).join();
        one.storeToken(null, P, 0, null).join();
        assertThat(one.fetchToken(P, 0, null).join()).isNull();
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void every_token_of_the_framework_is_kept(TrackingToken token) {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        one.storeToken(token, P, 0, null).join();
        assertThat(one.fetchToken(P, 0, null).join()).isEqualTo(token);
    }

    static List<TrackingToken> tokens() {
        return List.of(
                NINE,
                MergedTrackingToken.merged(SEVEN, NINE),
                ReplayToken.createReplayToken(NINE),
                ReplayToken.createReplayToken(NINE, SEVEN));
    }

    @Test
    void a_claim_keeps_others_out() {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        refused(() -> two.fetchToken(P, 0, null).join());
        assertThat(two.fetchAvailableSegments(P, null).join()).isEmpty();
        assertThat(one.fetchAvailableSegments(P, null).join()).hasSize(1);
        assertThat(two.owner(P)).isEqualTo("one");
    }

    @Test
    void of_many_that_claim_at_once_one_gets_it() throws Exception {
        oneSegment();
        for (int round = 0; round < 10; round++) {
            var together = new CyclicBarrier(8);
            var claims = IntStream.range(0, 8)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    together.await();
                                    node("node-" + n).fetchToken(P, 0, null).join();
                                    return n;
                                } catch (CompletionException refused) {
                                    return -1;
                                } catch (Exception failed) {
                                    throw new IllegalStateException(failed);
                                }
                            },
                            task -> Thread.ofVirtual().start(task)))
                    .toList();
            var winners = claims.stream()
                    .map(CompletableFuture::join)
                    .filter(n -> n >= 0)
                    .toList();
            assertThat(winners).hasSize(1);
            node("node-" + winners.getFirst()).releaseClaim(P, 0, null).join();
        }
    }

    @Test
    void a_claim_that_was_not_renewed_can_be_taken_over_with_the_token_as_it_was_stored_last() {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        one.storeToken(NINE, P, 0, null).join();
        silentForAnHour(0);
        assertThat(two.owner(P)).isNull();
        assertThat(two.fetchAvailableSegments(P, null).join()).hasSize(1);
        assertThat(two.fetchToken(P, 0, null).join()).isEqualTo(NINE);
        assertThat(one.owner(P)).isEqualTo("two");
    }

    @Test
    void who_was_taken_over_can_change_nothing() {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        silentForAnHour(0);
        two.fetchToken(P, 0, null).join();
        refused(() -> one.storeToken(NINE, P, 0, null).join());
        refused(() -> one.extendClaim(P, 0, null).join());
        refused(() -> one.deleteToken(P, 0, null).join());
        one.releaseClaim(P, 0, null).join();
        assertThat(two.owner(P)).isEqualTo("two");
        assertThat(two.fetchToken(P, 0, null).join()).isEqualTo(SEVEN);
    }

    @Test
    void storing_and_extending_renew_the_claim() {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        silentForAnHour(0);
        one.storeToken(NINE, P, 0, null).join();
        refused(() -> two.fetchToken(P, 0, null).join());
        silentForAnHour(0);
        one.extendClaim(P, 0, null).join();
        refused(() -> two.fetchToken(P, 0, null).join());
        silentForAnHour(0);
        one.fetchToken(P, 0, null).join();
        refused(() -> two.fetchToken(P, 0, null).join());
    }

    @Test
    void what_nobody_claimed_is_not_stored() {
        oneSegment();
        refused(() -> one.storeToken(NINE, P, 0, null).join());
        refused(() -> one.storeToken(NINE, P, 5, null).join());
        refused(() -> one.extendClaim(P, 0, null).join());
        refused(() -> one.deleteToken(P, 0, null).join());
        assertThat(one.fetchToken(P, 0, null).join()).isEqualTo(SEVEN);
    }

    @Test
    void a_released_claim_is_free_at_once_and_releasing_again_does_nothing() {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        one.storeToken(NINE, P, 0, null).join();
        one.releaseClaim(P, 0, null).join();
        assertThat(two.fetchToken(P, 0, null).join()).isEqualTo(NINE);
        one.releaseClaim(P, 0, null).join();
        two.storeToken(SEVEN, P, 0, null).join();
    }

    @Test
    void a_segment_is_split_as_the_framework_splits() {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        var halves = Segment.ROOT_SEGMENT.split();
        one.initializeSegment(SEVEN, P, halves[1], null).join();
        one.releaseClaim(P, 0, null).join();
        one.deleteToken(P, 0, null).join();
        one.initializeSegment(SEVEN, P, halves[0], null).join();
        assertThat(two.fetchAvailableSegments(P, null).join()).containsExactlyInAnyOrder(halves);
        assertThat(two.fetchSegment(P, 1, null).join()).isEqualTo(halves[1]);
    }

    @Test
    void two_segments_are_merged_as_the_framework_merges() {
        one.initializeTokenSegments(P, 2, SEVEN, null).join();
        var lower = one.fetchToken(P, 0, null).join();
        one.fetchToken(P, 1, null).join();
        one.storeToken(NINE, P, 1, null).join();
        var merged = MergedTrackingToken.merged(lower, NINE);
        one.deleteToken(P, 0, null).join();
        one.deleteToken(P, 1, null).join();
        one.initializeSegment(merged, P, Segment.ROOT_SEGMENT, null).join();
        one.releaseClaim(P, 0, null).join();
        assertThat(two.fetchSegments(P, null).join()).containsExactly(Segment.ROOT_SEGMENT);
        assertThat(two.fetchToken(P, 0, null).join()).isEqualTo(merged);
    }

    @Test
    void what_was_released_and_claimed_by_another_is_not_deleted() {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        one.releaseClaim(P, 0, null).join();
        two.fetchToken(P, 0, null).join();
        refused(() -> one.deleteToken(P, 0, null).join());
        two.releaseClaim(P, 0, null).join();
        refused(() -> one.deleteToken(P, 0, null).join());
    }

    @Test
    void a_segment_that_is_there_is_not_initialized_again() {
        oneSegment();
        assertThatThrownBy(() -> one.initializeSegment(NINE, P, Segment.ROOT_SEGMENT, null)
                        .join())
                .hasCauseInstanceOf(UnableToInitializeTokenException.class);
    }

    @Test
    void a_forgotten_processor_fences_off_who_still_runs_it() {
        oneSegment();
        one.fetchToken(P, 0, null).join();
        two.forget(P);
        refused(() -> one.storeToken(NINE, P, 0, null).join());
        assertThat(one.fetchSegments(P, null).join()).isEmpty();
    }

    @Test
    void stores_that_share_a_collection_say_so() {
        assertThat(one.retrieveStorageIdentifier(null).join())
                .isEqualTo(two.retrieveStorageIdentifier(null).join());
    }

    private static void refused(ThrowingCallable action) {
        assertThatThrownBy(action).hasCauseInstanceOf(UnableToClaimTokenException.class);
    }
}
