package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.embedded.testing.Stores;

/** The keys of one view are shared by several nodes, whatever becomes of the nodes and of the shares. */
abstract class SegmentsContract extends OnNodes {
    private final ShelfView view = new ShelfView(1);

    SegmentsContract(Stores store) {
        super(store);
    }

    private static Set<String> owners(Node node) {
        return progress(node).segments().stream()
                .map(Progress.Part::node)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean allHeld(Node node, int segments) {
        var parts = progress(node).segments();
        return parts.size() == segments && parts.stream().allMatch(part -> part.node() != null);
    }

    /** A book moves over all shelves, so that every event names keys of several segments. */
    private long move(Node node, int round) {
        var moves = IntStream.range(0, 40)
                .<BookEvent>mapToObj(i -> moved("b" + round, "s" + i, "s" + (i + 1)))
                .toArray(BookEvent[]::new);
        node.append(shelved("b" + round, "s0"));
        return node.append(moves);
    }

    private void assertNothingMissedAndNothingTwice(Node node, long end) {
        node.views.await(view, end, SOON);
        assertThat(node.views.check(view)).isEmpty();
        assertThat(node.views.all(view)).isEqualTo(node.views.allAt(view, end));
    }

    @Test
    void several_nodes_keep_one_view_and_when_one_dies_the_others_have_its_keys() {
        var one = node(Library.EVENTS, 4, view).start();
        move(one, 0);
        await().atMost(SOON).until(() -> allHeld(one, 4));
        var two = node(Library.EVENTS, 4, view).start();
        await().atMost(SOON).until(() -> allHeld(one, 4) && owners(one).size() == 2);
        assertThat(progress(one).segments().stream()
                        .collect(Collectors.groupingBy(Progress.Part::node, Collectors.counting()))
                        .values())
                .containsExactly(2L, 2L);
        assertNothingMissedAndNothingTwice(two, move(one, 1));

        one.kill();
        long end = move(two, 2);
        assertNothingMissedAndNothingTwice(two, end);
        await().atMost(SOON).until(() -> owners(two).equals(Set.of(two.tokens.node())) && allHeld(two, 4));
        assertThat(progress(two).position()).isEqualTo(end);
    }

    @Test
    void segments_are_split_and_merged_while_events_come_whichever_node_has_them() {
        var one = node(view).start();
        one.views.await(view, move(one, 0), SOON);
        var two = node(view).start();
        one.views.split(view, 0);
        assertThatThrownBy(() -> two.views.split(view, 0)).isInstanceOf(IllegalStateException.class);
        int round = 1;
        while (!allHeld(one, 2) || owners(one).size() < 2) {
            move(one, round++);
        }
        assertNothingMissedAndNothingTwice(one, move(one, round++));

        two.views.merge(view, 0);
        while (!allHeld(one, 1)) {
            move(two, round++);
        }
        assertNothingMissedAndNothingTwice(one, move(one, round));
        assertThatThrownBy(() -> one.views.merge(view, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.views.split(view, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_segment_that_stops_does_not_stop_the_others_and_the_view_stands_where_it_stands() {
        var node = node(Library.EVENTS, 16, view).start();
        node.views.await(view, move(node, 0), SOON);
        view.unreadable().add("torn");
        long stop = node.append(shelved("torn", "s1")) - 1;
        long end = node.append(shelved("late", other("s1")));
        await().atMost(SOON).until(() -> Objects.equals(progress(node).stoppedAt(), stop));
        await().atMost(SOON).until(() -> shelf(node, view, other("s1")).books().containsKey("late"));
        assertThat(node.views.position(view)).isEqualTo(stop);
        view.unreadable().clear();
        assertNothingMissedAndNothingTwice(node, end);
        assertThat(progress(node).stopped()).isFalse();
    }

    private static String other(String shelf) {
        return IntStream.range(2, 40)
                .mapToObj(i -> "s" + i)
                .filter(s -> Buckets.of(s) != Buckets.of(shelf))
                .findFirst()
                .orElseThrow();
    }
}
