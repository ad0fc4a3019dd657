package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.embedded.testing.Stores;

/** Nodes come and go: another goes on, and nothing is missed. */
abstract class TakingOverContract extends OnNodes {
    TakingOverContract(Stores store) {
        super(store);
    }

    @Test
    void after_a_restart_a_view_goes_on_where_it_stood() {
        var view = new ShelfView(1);
        var first = node(view).start();
        first.views.await(view, first.append(shelved("a", "north")), SOON);
        first.close();
        var second = node(view);
        assertThat(second.tokens.owner("view_shelf_v1")).isNull();
        long end = second.append(shelved("b", "north"), shelved("c", "south"));
        var third = node(new ShelfView(1));
        third.start();
        third.views.await(view, end, SOON);
        assertThat(shelf(third, view, "north").books()).containsOnlyKeys("a", "b");
        assertThat(third.views.check(view)).isEmpty();
    }

    @Test
    void when_a_node_dies_another_takes_over_and_misses_nothing() {
        var view = new ShelfView(1);
        var writer = node(view);
        var one = node(view).start();
        one.views.await(view, one.append(shelved("a", "north")), SOON);
        var two = node(view).start();
        var keeper = one.tokens.owner("view_shelf_v1");
        one.kill();
        long end = writer.append(shelved("b", "north"));
        writer.views.await(view, end, SOON);
        assertThat(shelf(writer, view, "north").books()).containsOnlyKeys("a", "b");
        assertThat(two.tokens.owner("view_shelf_v1")).isNotNull().isNotEqualTo(keeper);
        assertThat(two.views.check(view)).isEmpty();
    }

    @Test
    void a_batch_that_takes_longer_than_the_claim_time_out_is_not_stolen() {
        var folded = new ConcurrentLinkedQueue<String>();
        var view = new Slow("one", folded, TakingOverContract::outlastAClaim);
        var one = node(view).start();
        one.views.await(view, one.append(shelved("a", "north")), SOON);
        node(new Slow("two", folded, TakingOverContract::outlastAClaim)).start();
        long end = one.append(shelved("slow", "north"));
        one.views.await(view, end, SOON);
        assertThat(folded).containsOnly("one");
    }

    @Test
    void a_fold_that_never_ends_does_not_look_healthy() {
        var ends = new CompletableFuture<Void>();
        var view = new Slow("one", new ConcurrentLinkedQueue<>(), ends::join);
        var node = node(view).start();
        node.views.await(view, node.append(shelved("a", "north")), SOON);
        long end = node.append(shelved("slow", "north"));
        await().atMost(SOON).until(() -> String.valueOf(progress(node).cause()).contains("stood still"));
        assertThat(progress(node).stopped()).isTrue();
        ends.complete(null);
        node.views.await(view, end, SOON);
        goesOn(node);
    }

    @Test
    void what_moves_while_it_is_told_to_stand_still_is_not_stopped() {
        var view = new ShelfView(1);
        var generations = new Generations(node(view).database);
        var asRead = generations.begin(view, 1);
        generations.standsStill(asRead, "has stood still");
        assertThat(generations.of(view).getFirst().stoppedAt()).isZero();
        generations.advance(asRead, 7);
        generations.standsStill(asRead, "has stood still");
        assertThat(generations.of(view).getFirst().stoppedAt()).isNull();
    }

    @Test
    void a_view_that_no_node_keeps_does_not_look_healthy() {
        var view = new ShelfView(1);
        var keeping = node(view).start();
        keeping.views.await(view, keeping.append(shelved("a", "north")), SOON);
        goesOn(keeping);
        keeping.close();
        assertThat(progress(node(view)).stopped()).isTrue();
        assertThat(progress(node(view)).cause()).contains("no node");
    }

    private static void outlastAClaim() {
        try {
            TimeUnit.MILLISECONDS.sleep(3 * Node.CLAIM_TIMEOUT.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes its time for a book that is slow. */
    private record Slow(String node, ConcurrentLinkedQueue<String> folded, Runnable slowly) implements View<String> {
        @Override
        public String name() {
            return "slow";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public Set<String> keys(LoggedEvent event) {
            return Set.of("all");
        }

        @Override
        public EventCriteria concerning(String key) {
            return EventCriteria.havingAnyTag();
        }

        @Override
        public String fold(String key, List<LoggedEvent> events) {
            folded.add(node);
            if (((BookEvent) events.getLast().payload()).book().equals("slow")) {
                slowly.run();
            }
            return events.size() + " events";
        }
    }
}
