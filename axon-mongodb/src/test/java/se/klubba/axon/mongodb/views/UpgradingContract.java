package se.klubba.axon.mongodb.views;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.sample.ShelfView;
import se.klubba.embedded.testing.Stores;
import tools.jackson.databind.json.JsonMapper;

/** What version 0.1 kept of a view, whole or in parts of its keys, is gone on with. */
abstract class UpgradingContract extends OnNodes {
    private static final String KEPT = "view_shelf_v1";

    private final ShelfView view = new ShelfView(1);

    UpgradingContract(Stores store) {
        super(store);
    }

    private static Document stop(long position) {
        return new Document("at", position).append("cause", "torn");
    }

    private static Document generation(Node node) {
        return Objects.requireNonNull(
                node.database.getCollection("views").find(eq("_id", KEPT)).first());
    }

    private static List<Document> tokens(Node node) {
        return node.database.getCollection("tokens").find(eq("processor", KEPT)).into(new ArrayList<>());
    }

    /** Half of the shelves have seen all, the others a part, and one of these has stopped. */
    private void keepInParts(Node node, long ahead, long behind, long whenWhole) {
        node.tokens.forget(KEPT);
        node.database
                .getCollection("tokens")
                .insertMany(List.of(part(0, "one that is gone", ahead), part(1, "one that is gone", behind)));
        var kept = node.database.getCollection(KEPT);
        for (var shelf : List.of("s1", "s3", "s5")) {
            var seen = Objects.requireNonNull(node.views.foldAt(view, shelf, behind));
            kept.deleteOne(eq("_id", shelf));
            Kept.of(view, Generation.begun("shelf", 1, 1), node.database, JsonMapper.shared())
                    .put(List.of(seen));
        }
        node.database
                .getCollection("views")
                .updateOne(
                        eq("_id", KEPT),
                        combine(
                                set("position", whenWhole),
                                set("seen", new Document("b0", ahead).append("b1", behind)),
                                set("stops", new Document("b1", stop(behind))),
                                set(
                                        "wish",
                                        new Document("change", "SPLIT")
                                                .append("segment", 0)
                                                .append("mask", 1))));
        node.database.getCollection("views.nodes").insertOne(new Document("_id", "one that is gone"));
    }

    private static Document part(int segment, String owner, long position) {
        return new Document("_id", KEPT + "/" + segment)
                .append("processor", KEPT)
                .append("segment", segment)
                .append("mask", 1)
                .append("owner", owner)
                .append("token", position);
    }

    @Test
    void what_was_kept_in_parts_goes_on_in_one_and_misses_nothing() {
        var before = node(view).start();
        long behind = before.append(shelved("a", "s1"), shelved("b", "s2"), shelved("c", "s3"), shelved("d", "s5"));
        long ahead = before.append(moved("a", "s1", "s3"), moved("d", "s5", "s2"), shelved("e", "s7"));
        before.views.await(view, ahead, SOON);
        before.close();
        keepInParts(node(view), ahead, behind, behind - 1);

        var reader = node(view);
        assertThat(reader.views.position(view)).isEqualTo(behind - 1);
        var now = node(view).start();
        now.views.await(view, ahead, SOON);
        assertThat(now.views.check(view)).isEmpty();
        long end = now.append(moved("c", "s3", "s2"));
        now.views.await(view, end, SOON);
        assertThat(now.views.all(view)).isEqualTo(now.views.allAt(view, end));
        await().atMost(SOON).until(() -> !progress(now).stopped());
        assertThat(tokens(now))
                .singleElement()
                .satisfies(token -> assertThat(token)
                        .containsEntry("segment", 0)
                        .containsEntry("mask", 0)
                        .containsEntry("owner", now.tokens.node()));
        assertThat(generation(now)).containsOnlyKeys("_id", "view", "version", "number", "stage", "position");
        assertThat(names(now)).doesNotContain("views.nodes");
    }

    @Test
    void what_was_kept_whole_goes_on_where_it_stood_and_is_not_folded_again() {
        var before = node(view).start();
        long seen = before.append(shelved("a", "s1"), shelved("b", "s2"));
        before.views.await(view, seen, SOON);
        before.close();
        var left = node(view);
        left.database.getCollection("views").updateOne(eq("_id", KEPT), set("stops", new Document("all", stop(seen))));

        var folded = new AtomicInteger();
        var counted = new Hooked<>(view, folded::incrementAndGet);
        var now = node(counted).start();
        now.views.await(counted, now.append(shelved("c", "s1")), SOON);
        assertThat(folded).hasValue(1);
        assertThat(progress(now).stopped()).isFalse();
        assertThat(generation(now)).doesNotContainKey("stops");
        assertThat(now.views.check(counted)).isEmpty();
    }
}
