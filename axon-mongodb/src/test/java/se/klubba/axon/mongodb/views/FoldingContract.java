package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.BookEvent.TitleForgotten;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.embedded.testing.Stores;

/** What views owe to their readers: a fold of the log. */
abstract class FoldingContract extends OnNodes {
    FoldingContract(Stores store) {
        super(store);
    }

    @Test
    void a_kept_view_is_the_fold_of_the_log() {
        var view = new ShelfView(1);
        var node = node(view).start();
        var random = new Random(4);
        var stands = new ArrayList<String>();
        long end = 0;
        for (int i = 0; i < 60; i++) {
            var commit = new ArrayList<BookEvent>();
            for (int n = 0; n <= random.nextInt(4); n++) {
                int book = random.nextInt(stands.size() + 1);
                var shelf = "s" + random.nextInt(7);
                if (book == stands.size()) {
                    stands.add(shelf);
                    commit.add(shelved("b" + book, shelf));
                } else {
                    commit.add(moved("b" + book, stands.set(book, shelf), shelf));
                }
            }
            end = node.append(commit.toArray(BookEvent[]::new));
        }
        node.views.await(view, end, SOON);
        assertThat(node.views.check(view)).isEmpty();
        assertThat(node.views.all(view)).isEqualTo(node.views.allAt(view, end)).hasSize(7);
        assertThat(node.views.position(view)).isEqualTo(end);
    }

    @Test
    void a_kept_view_knows_the_last_event_that_names_it_not_the_last_of_its_batch() {
        var view = new ShelfView(1);
        var node = node(view).start();
        long end =
                node.append(shelved("a", "north"), shelved("b", "south"), shelved("c", "north"), shelved("d", "east"));
        node.views.await(view, end, SOON);
        assertThat(node.views.all(view))
                .extracting(Stored::key, Stored::position)
                .containsExactly(tuple("east", 3L), tuple("north", 2L), tuple("south", 1L));
    }

    @Test
    void a_check_goes_as_far_as_who_waited_was_told_that_the_view_has_come() {
        var view = new ShelfView(1);
        var node = node(view).start();
        node.views.await(view, node.append(shelved("a", "north")), SOON);
        node.projections.close();
        long end = node.append(shelved("b", "north"));
        // what a projection does between keeping a batch and telling every node of it, had it kept nothing
        node.views.moves().kept("view_shelf_v1", end);
        node.views.await(view, end, Duration.ZERO);
        assertThat(node.views.check(view)).containsExactly(new Views.Difference("north", 0, 1));
    }

    @Test
    void as_known_at_any_position_a_view_is_the_fold_of_what_came_before() {
        var view = new ShelfView(1);
        var node = node(view);
        node.append(shelved("a", "north"), moved("a", "north", "south"));
        assertThat(node.views.foldAt(view, "north", 0)).isNull();
        assertThat(Objects.requireNonNull(node.views.foldAt(view, "north", 1))
                        .value()
                        .books())
                .containsKey("a");
        assertThat(Objects.requireNonNull(node.views.foldAt(view, "north", 2))
                        .value()
                        .books())
                .isEmpty();
        assertThat(node.views.allAt(view, 1)).extracting(Stored::key).containsExactly("north");
        assertThat(node.views.allAt(view, 2)).extracting(Stored::key).containsExactly("north", "south");
    }

    @Test
    void what_is_hidden_is_hidden_at_every_moment_before_and_nothing_else_of_what_came_later_is_told() {
        var view = new ShelfView(1);
        var node = node(view);
        node.append(
                shelved("a", "north"),
                shelved("b", "north"),
                new TitleForgotten("a", Set.of("north")),
                shelved("c", "north"));
        var then = Objects.requireNonNull(node.views.foldAt(view, "north", 2));
        assertThat(then.value().books()).isEqualTo(Map.of("a", "", "b", "The b"));
        assertThat(then.position()).isEqualTo(2);
        assertThat(node.views.allAt(view, 2)).containsExactly(then);
        assertThat(Objects.requireNonNull(node.views.foldAt(view, "north", 1))
                        .value()
                        .books())
                .isEqualTo(Map.of("a", ""));
    }

    @Test
    void where_nothing_is_kept_yet_the_log_is_folded_and_nobody_is_told_that_all_is_well() {
        var view = new ShelfView(1);
        var node = node(view);
        node.append(shelved("a", "north"));
        assertThat(shelf(node, view, "north").books()).containsKey("a");
        assertThat(node.views.all(view)).hasSize(1);
        assertThat(progress(node).stopped()).isTrue();
        assertThatThrownBy(() -> node.views.await(view, 1, Duration.ZERO)).isInstanceOf(ViewBehind.class);
    }

    @Test
    void words_are_kept_in_views_as_text() {
        var view = new ShelfView(1);
        var node = node(view).start();
        node.views.await(view, node.append(shelved("a", "north")), SOON);
        assertThat(shelf(node, view, "north").books()).containsExactly(Map.entry("a", "The a"));
    }
}
