package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.sample.BookEvent.BookShelved;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.embedded.testing.Stores;

/** An event that a view cannot get past stops that view, in the open, and no other. */
abstract class StoppingContract extends OnNodes {
    StoppingContract(Stores store) {
        super(store);
    }

    @Test
    void a_view_stops_at_the_event_it_cannot_fold_says_so_serves_what_it_has_and_goes_on_by_itself() {
        var view = new ShelfView(1);
        var node = node(view).start();
        node.views.await(view, node.append(shelved("a", "north")), SOON);
        view.unreadable().add("torn");
        long end = node.append(
                shelved("b", "south"),
                shelved("c", "north"),
                shelved("torn", "north"),
                shelved("d", "south"),
                shelved("e", "east"));
        await().atMost(SOON).until(() -> String.valueOf(progress(node).cause()).contains("torn"));

        var stopped = progress(node);
        assertThat(stopped.stoppedAt()).isEqualTo(3);
        assertThat(stopped.cause()).contains("torn");
        assertThat(stopped.position()).isEqualTo(3);
        assertThat(stopped.lag()).isEqualTo(3);
        assertThat(shelf(node, view, "north").books()).containsOnlyKeys("a", "c");
        assertThat(shelf(node, view, "south").books()).containsOnlyKeys("b");
        assertThat(node.views.find(view, "east")).isNull();

        view.unreadable().clear();
        node.views.await(view, end, SOON);
        goesOn(node);
        assertThat(shelf(node, view, "north").books()).containsOnlyKeys("a", "c", "torn");
        assertThat(node.views.check(view)).isEmpty();
    }

    @Test
    void a_view_that_is_built_over_an_event_it_cannot_fold_is_served_up_to_there() {
        var view = new ShelfView(1);
        view.unreadable().add("torn");
        var node = node(view);
        long end = node.append(
                shelved("a", "north"), shelved("b", "south"), shelved("torn", "north"), shelved("c", "north"));
        node.start();
        node.views.await(view, 2, SOON);
        await().atMost(SOON).until(() -> Objects.equals(progress(node).stoppedAt(), 2L));
        assertThat(shelf(node, view, "north").books()).containsOnlyKeys("a");
        view.unreadable().clear();
        node.views.await(view, end, SOON);
        assertThat(node.views.check(view)).isEmpty();
    }

    @Test
    void the_other_views_go_on_while_they_follow_and_while_they_are_built() {
        var torn = new ShelfView(1);
        var whole = new Wanderings(Wanderings.Needs.ITS_OWN);
        var node = node(torn, whole).start();
        node.views.await(torn, node.append(shelved("a", "north")), SOON);
        torn.unreadable().add("torn");
        node.views.await(whole, node.append(shelved("torn", "north"), shelved("b", "north")), SOON);
        var building = node(new ShelfView(2, torn.unreadable()), new Wanderings(Wanderings.Needs.ALL_THAT_CAME_BY))
                .start();
        await().atMost(SOON)
                .until(() -> building.views.progress().stream()
                        .allMatch(view -> view.position() == ("shelf".equals(view.name()) ? 1 : 3)
                                && view.stopped() == "shelf".equals(view.name())));
    }

    @Test
    void a_version_that_can_fold_what_stopped_the_one_before_goes_on_from_the_log() {
        var old = new ShelfView(1);
        old.unreadable().add("torn");
        var node = node(old).start();
        long end = node.append(shelved("a", "north"), shelved("torn", "north"), shelved("b", "north"));
        await().atMost(SOON).until(() -> Objects.equals(progress(node).stoppedAt(), 1L));
        node.kill();

        var mended = new ShelfView(2);
        var deployed = node(mended).start();
        deployed.views.await(mended, end, SOON);
        goesOn(deployed);
        assertThat(shelf(deployed, mended, "north").books()).containsOnlyKeys("a", "torn", "b");
    }

    @Test
    void an_event_of_a_type_that_a_node_does_not_know_stops_its_views_and_is_not_passed_over() {
        var view = new ShelfView(1);
        var old = node(EventTypes.of(List.of(BookShelved.class)), view).start();
        old.views.await(view, old.append(shelved("a", "north")), SOON);
        node(view).append(moved("a", "north", "south"));
        await().atMost(SOON).until(() -> progress(old).stopped());
        assertThat(progress(old).stoppedAt()).isEqualTo(1);
        assertThat(progress(old).cause()).contains("BookMoved");
    }

    @Test
    void nothing_is_skipped_unless_somebody_says_so_and_that_stays_on_record() {
        var view = new ShelfView(1);
        var node = node(view).start();
        node.views.await(view, node.append(shelved("a", "north")), SOON);
        view.unreadable().add("torn");
        long end = node.append(shelved("torn", "north"), shelved("b", "north"));
        await().atMost(SOON).until(() -> String.valueOf(progress(node).cause()).contains("torn"));
        assertThatThrownBy(() -> node.views.skip(view, 2, "operator", "why not"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> node.views.skip(view, 1, "operator", " "))
                .isInstanceOf(IllegalArgumentException.class);

        node.views.skip(view, 1, "operator", "it was torn");
        node.views.await(view, end, SOON);
        assertThat(shelf(node, view, "north").books()).containsOnlyKeys("a", "b");
        assertThat(node.views.check(view)).isEmpty();
        goesOn(node);
        assertThat(progress(node).skips())
                .extracting(Skip::position, Skip::who, Skip::why)
                .containsExactly(tuple(1L, "operator", "it was torn"));

        node.views.rebuild(view).join();
        assertThat(shelf(node, view, "north").books()).containsOnlyKeys("a", "b");
        assertThat(node(new ShelfView(2, view.unreadable()))
                        .views
                        .progress()
                        .getFirst()
                        .skips())
                .isEmpty();
    }

    /** What is kept is answered at once; that nothing stops it any more is written after that. */
}
