package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.EventTypes;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.BookEvent.BookMoved;
import se.klubba.axon.mongodb.sample.BookEvent.BookShelved;
import se.klubba.axon.mongodb.sample.BookEvent.TitleForgotten;
import se.klubba.axon.mongodb.sample.Library;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.axon.mongodb.sample.ShelfView.Shelf;
import se.klubba.axon.mongodb.sample.Title;
import tools.jackson.databind.json.JsonMapper;

/** What views owe to their readers: a fold of the log, whatever happens to the nodes that keep them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ViewsContract {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String database = "test-" + UUID.randomUUID();
    private final List<Node> nodes = new ArrayList<>();

    abstract String uri();

    abstract boolean replicated();

    private Node node(View<?>... views) {
        return node(Library.EVENTS, views);
    }

    private Node node(EventTypes types, View<?>... views) {
        var node = new Node(uri(), replicated(), database, types, views);
        nodes.add(node);
        return node;
    }

    @AfterEach
    void closeNodes() {
        nodes.forEach(Node::close);
    }

    private static BookShelved shelved(String book, String shelf) {
        return new BookShelved(book, shelf, new Title("The " + book));
    }

    private static BookMoved moved(String book, String from, String to) {
        return new BookMoved(book, from, to);
    }

    private static Shelf shelf(Node node, ShelfView view, String key) {
        return Objects.requireNonNull(node.views.find(view, key)).value();
    }

    private static Progress progress(Node node) {
        return node.views.progress().getFirst();
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
        var view = new Slow("one", folded, ViewsContract::outlastAClaim);
        var one = node(view).start();
        one.views.await(view, one.append(shelved("a", "north")), SOON);
        node(new Slow("two", folded, ViewsContract::outlastAClaim)).start();
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
        assertThat(progress(node).stopped()).isFalse();
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
        await().atMost(SOON).until(() -> progress(node).stopped());

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
        assertThat(progress(node).stopped()).isFalse();
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
    void a_view_that_no_node_keeps_does_not_look_healthy() {
        var view = new ShelfView(1);
        var keeping = node(view).start();
        keeping.views.await(view, keeping.append(shelved("a", "north")), SOON);
        await().atMost(SOON).until(() -> !progress(keeping).stopped());
        keeping.close();
        assertThat(progress(node(view)).stopped()).isTrue();
        assertThat(progress(node(view)).cause()).contains("no node");
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
    void words_are_kept_in_views_as_text() {
        var view = new ShelfView(1);
        var node = node(view).start();
        node.views.await(view, node.append(shelved("a", "north")), SOON);
        assertThat(shelf(node, view, "north").books()).containsExactly(Map.entry("a", "The a"));
    }

    private static List<String> names(Node node) {
        return node.database.listCollectionNames().into(new ArrayList<>());
    }
}
