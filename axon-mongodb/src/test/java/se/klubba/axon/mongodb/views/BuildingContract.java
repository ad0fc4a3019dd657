package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.NeighboursView;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.axon.mongodb.sample.ShelfView.Shelf;
import se.klubba.embedded.testing.Stores;
import tools.jackson.databind.json.JsonMapper;

/** A view is built beside the one that is served, and read when it is right. */
abstract class BuildingContract extends OnNodes {
    BuildingContract(Stores store) {
        super(store);
    }

    @Test
    void what_a_node_wrote_into_a_view_that_was_dropped_is_swept_away() {
        var view = new ShelfView(1);
        var node = node(view);
        node.database.getCollection("view_shelf_v7_2").insertOne(new Document("view", "words that nobody may read"));
        node.database.getCollection("view_shelf-life_v1").insertOne(new Document("view", "of another view"));
        node.start();
        await().atMost(SOON).until(() -> !names(node).contains("view_shelf_v7_2"));
        assertThat(names(node)).contains("view_shelf-life_v1");
    }

    @Test
    void a_rebuild_goes_on_beside_the_served_view_while_events_are_appended() {
        var view = new ShelfView(1);
        var node = node(view).start();
        node.views.await(view, node.append(shelved("b0", "north")), SOON);
        node.database
                .getCollection("view_shelf_v1")
                .updateOne(
                        new Document(),
                        Updates.set("view", "{\"name\":\"north\",\"books\":{\"forged\":\"\"},\"version\":1}"));
        assertThat(node.views.check(view)).extracting(Views.Difference::key).containsExactly("north");

        var other = node(view).start();
        var rebuilt = node.views.rebuild(view);
        long end = 0;
        for (int i = 1; i <= 30; i++) {
            end = node.append(shelved("b" + i, "north"));
            assertThat(node.views.find(view, "north")).isNotNull();
        }
        rebuilt.join();
        node.views.await(view, end, SOON);
        assertThat(shelf(node, view, "north").books()).hasSize(31).containsKey("b0");
        assertThat(node.views.check(view)).isEmpty();
        await().atMost(SOON).until(() -> !names(node).contains("view_shelf_v1"));
        assertThat(names(node)).contains("view_shelf_v1_2");
        await().atMost(SOON).until(() -> node.projections.followed().equals(Set.of("view_shelf_v1_2")));
        await().atMost(SOON).until(() -> other.projections.followed().equals(Set.of("view_shelf_v1_2")));
        assertThat(progress(node).rebuilding()).isFalse();
    }

    @Test
    void a_new_version_is_built_at_start_and_the_old_one_served_until_it_is_complete() {
        var one = new ShelfView(1);
        var old = node(one).start();
        old.views.await(one, old.append(shelved("a", "north")), SOON);
        old.close();
        var two = new ShelfView(2);
        var waiting = node(two);
        long end = waiting.append(shelved("b", "north"));
        assertThat(shelf(waiting, two, "north"))
                .returns(1, Shelf::version)
                .satisfies(shelf -> assertThat(shelf.books()).containsOnlyKeys("a"));
        assertThat(progress(waiting).rebuilding()).isTrue();

        waiting.start();
        await().atMost(SOON).until(() -> progress(waiting).version() == 2);
        waiting.views.await(two, end, SOON);
        assertThat(shelf(waiting, two, "north")).returns(2, Shelf::version);
        await().atMost(SOON).until(() -> !names(waiting).contains("view_shelf_v1"));
        assertThat(waiting.views.check(two)).isEmpty();
    }

    /** Of so many events it is caught up with by one reading of the log, as it is built. */
    @Test
    void rows_that_rest_on_another_follow_it_near_and_far() {
        var view = new NeighboursView(new ShelfView(1));
        var node = node(view);
        node.append(shelved("a", "north"), shelved("b", NeighboursView.SOUTH));
        node.start();
        node.views.await(view, 2, SOON);
        assertThat(sorts(node, view)).containsExactly("1", "1");
        node.views.await(view, node.append(shelved("c", NeighboursView.SOUTH)), SOON);
        assertThat(sorts(node, view)).containsExactly("2", "2");
        node.close();

        var later = node(view);
        long end = 0;
        for (int commit = 0; commit < 5; commit++) {
            int from = commit * 500;
            end = later.append(IntStream.range(from, from + 500)
                    .mapToObj(i -> shelved("s" + i, NeighboursView.SOUTH))
                    .toArray(BookEvent[]::new));
        }
        later.start();
        later.views.await(view, end, SOON);
        assertThat(sorts(later, view)).containsExactly("2502", "2502");
        assertThat(later.views.check(view)).isEmpty();
    }

    private static List<String> sorts(Node node, NeighboursView view) {
        var wanted = new RowsWanted(List.of(Set.of("shelf")), List.of(), 1, 1, null, null, null, 10, false);
        return Objects.requireNonNull(node.views.rows(view, List.of(wanted)).get(wanted)).stream()
                .map(RowsWanted.Place::sort)
                .toList();
    }

    /** A node was killed before all of it was kept. */
    @Test
    void what_an_earlier_try_has_left_is_made_whole() {
        var view = new NeighboursView(new ShelfView(1));
        var node = node(view);
        node.append(shelved("a", "north"), shelved("b", NeighboursView.SOUTH));
        node.database
                .getCollection("view_neighbours_v1")
                .insertOne(new Document("_id", "north")
                        .append("position", 0L)
                        .append("view", "{\"name\":\"north\",\"books\":{},\"version\":1}"));
        node.start();
        await().atMost(SOON).until(() -> !progress(node).rebuilding());
        assertThat(shelves(node, view)).containsOnlyKeys("a");
        assertThat(sorts(node, view)).containsExactly("1", "1");
        assertThat(node.views.check(view)).isEmpty();
    }

    private static Map<String, String> shelves(Node node, NeighboursView view) {
        return Objects.requireNonNull(node.views.find(view, "north")).value().books();
    }

    /** It has seen no event but others have come meanwhile, as under load. */
    @Test
    void a_view_that_never_sees_the_end_of_the_log_is_served_all_the_same() {
        var writer = node();
        var written = new AtomicInteger();
        var loaded = new AtomicBoolean(true);
        var view = new Hooked<>(new ShelfView(1), () -> {
            for (int i = 0; i < 20 && loaded.get(); i++) {
                writer.append(shelved("b" + written.getAndIncrement(), "north"));
            }
        });
        writer.append(shelved("the first", "north"));
        var node = node(view).start();
        await().atMost(SOON).until(() -> !progress(node).rebuilding());
        loaded.set(false);
        node.views.await(view, node.log().head(), SOON);
        assertThat(node.views.check(view)).isEmpty();
    }

    @Test
    void what_was_left_of_a_build_that_was_killed_does_no_harm() {
        var view = new ShelfView(1);
        var node = node(view);
        node.append(IntStream.range(0, 40)
                .mapToObj(i -> shelved("b" + i, "s" + i % 5))
                .toArray(BookEvent[]::new));
        var generations = new Generations(node.database);
        var begun = generations.begin(view, 1);
        Kept.of(view, begun, node.database, JsonMapper.shared()).put(node.views.allAt(view, 17));
        node.start();
        node.views.await(view, 40, SOON);
        assertThat(node.views.check(view)).isEmpty();
        assertThat(node.views.all(view)).hasSize(5);
    }

    @Test
    void of_a_version_that_is_half_built_nothing_is_read() {
        var view = new ShelfView(1);
        var node = node(view).start();
        node.views.await(view, wander(node, 300), SOON);
        var whole = node.views.all(view);
        var half = node.views.allAt(view, 150);
        node.close();

        var reader = node(view);
        var begun = new Generations(reader.database).begin(view, 2);
        Kept.of(view, begun, reader.database, JsonMapper.shared()).put(half);

        assertThat(half).isNotEqualTo(whole);
        assertThat(reader.views.all(view)).isEqualTo(whole);
        assertThat(whole)
                .allSatisfy(
                        one -> assertThat(reader.views.find(view, one.key())).isEqualTo(one));
        assertThat(progress(reader).rebuilding()).isTrue();
    }

    @Test
    void nodes_that_start_together_build_one_view() {
        var view = new ShelfView(1);
        var writer = node(view);
        writer.append(IntStream.range(0, 40)
                .mapToObj(i -> shelved("b" + i, "s" + i % 5))
                .toArray(BookEvent[]::new));
        List.of(node(view), node(view), node(view)).parallelStream().forEach(Node::start);
        writer.views.await(view, 40, SOON);
        assertThat(writer.views.check(view)).isEmpty();
        assertThat(names(writer).stream().filter(name -> name.startsWith("view_")))
                .containsExactly("view_shelf_v1");
    }

    @Test
    void a_log_larger_than_memory_is_folded_in_parts_also_keys_that_need_what_names_them_nowhere() {
        var shelves = new ShelfView(1);
        var books = new Wanderings(Wanderings.Needs.ITS_OWN);
        var scattered = new Wanderings(Wanderings.Needs.ALL_THAT_CAME_BY);
        var node = node(shelves, books, scattered);
        long end = wander(node, 700);
        node.start();
        for (View<?> view : List.of(shelves, books, scattered)) {
            node.views.await(view, end, SOON);
            assertThat(node.views.check(view)).isEmpty();
            assertSameAsOneByOne(node, view, end);
            assertSameAsOneByOne(node, view, end / 2);
        }
    }

    private static <V> void assertSameAsOneByOne(Node node, View<V> view, long to) {
        var all = node.views.allAt(view, to);
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(all)
                .allSatisfy(one ->
                        assertThat(node.views.foldAt(view, one.key(), to)).isEqualTo(one));
        if (to == node.log().head()) {
            assertThat(node.views.all(view)).isEqualTo(all);
        }
    }

    /** Many commits, in which books come and move. */
    static long wander(Node node, int events) {
        var random = new Random(7);
        var stands = new ArrayList<String>();
        var commit = new ArrayList<BookEvent>();
        long end = 0;
        for (int i = 0; i < events; i++) {
            int book = random.nextInt(Math.min(stands.size() + 1, 60));
            var shelf = "s" + random.nextInt(25);
            if (book == stands.size()) {
                stands.add(shelf);
                commit.add(shelved("b" + book, shelf));
            } else {
                commit.add(moved("b" + book, stands.set(book, shelf), shelf));
            }
            if (commit.size() == 20 || i == events - 1) {
                end = node.append(commit.toArray(BookEvent[]::new));
                commit.clear();
            }
        }
        return end;
    }

    @Test
    void a_build_that_fails_in_one_of_many_parts_keeps_nothing_of_what_comes_after() {
        var view = new ShelfView(1);
        view.unreadable().add("torn");
        var node = node(view);
        wander(node, 200);
        long stop = node.append(shelved("torn", "s1")) - 1;
        wander(node, 200);
        node.start();
        await().atMost(SOON).until(() -> Objects.equals(progress(node).stoppedAt(), stop));
        await().atMost(SOON).until(() -> node.views.position(view) == stop);
        assertThat(node.views.all(view)).extracting(Stored::position).allMatch(position -> position < stop);
        view.unreadable().clear();
        node.views.await(view, node.log().head(), SOON);
        assertThat(node.views.check(view)).isEmpty();
    }

    @Test
    void a_build_that_ends_with_its_process_is_begun_anew_by_another() {
        var reached = new CountDownLatch(1);
        var never = new CompletableFuture<Void>();
        var view = new ShelfView(1);
        var stuck = new Hooked<>(view, () -> {
            reached.countDown();
            never.join();
        });
        var first = node(stuck);
        long end = wander(first, 300);
        first.start();
        assertThat(awaited(reached)).isTrue();
        await().atMost(SOON).until(() -> progress(first).build() != null);
        assertThat(Objects.requireNonNull(progress(first).build()).head()).isEqualTo(end);
        first.kill();
        var going = new Hooked<>(view, () -> {});
        var second = node(going).start();
        second.views.await(going, end, SOON);
        assertThat(second.views.check(going)).isEmpty();
        assertThat(progress(second).build()).isNull();
        never.complete(null);
    }

    /** Compared whole, and by a sample. */
    @ParameterizedTest
    @ValueSource(ints = {40, 300})
    void what_is_built_and_is_not_what_the_log_gives_is_not_read(int events) {
        var view = new ShelfView(1);
        var wrong = new AtomicBoolean();
        var moody = new Changing(view, wrong);
        var node = node(moody).start();
        node.views.await(moody, wander(node, events), SOON);
        var before = node.views.all(moody);

        wrong.set(true);
        var rebuilt = node.views.rebuild(moody);
        await().atMost(SOON).until(() -> String.valueOf(progress(node).cause()).contains("not served"));
        assertThat(progress(node).cause()).contains("kept at position");
        assertThat(node.views.all(moody)).isEqualTo(before);
        assertThat(rebuilt).isNotDone();

        wrong.set(false);
        node.views.rebuild(moody).join();
        await().atMost(SOON).until(() -> !progress(node).stopped());
        assertThat(node.views.all(moody)).isEqualTo(before);
        await().atMost(SOON).until(() -> !names(node).contains("view_shelf_v1_2"));
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
