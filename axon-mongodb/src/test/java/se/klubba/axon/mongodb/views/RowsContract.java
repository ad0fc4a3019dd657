package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.RowsWanted.Placed;
import se.klubba.embedded.testing.Stores;

/** Parts of lists, as a store finds them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class RowsContract {
    private static final int TERMS = 13;
    private static final int DAYS = 800_000;

    final MongoDatabase database;
    private final KeptRows rows;
    private final Random random = new Random(14);
    private final List<Stored<Rows>> things = new ArrayList<>();

    RowsContract(Stores store) {
        this.database = store.newDatabase();
        this.rows = new KeptRows(database.getCollection("rows"));
    }

    private record Rows(List<Row> all) {}

    /** Its things are rows. */
    private record ListOfRows() implements Listed<Rows> {
        @Override
        public List<Row> rows(String key, Rows value, Function<String, @Nullable Rows> others) {
            return value.all();
        }

        @Override
        public String name() {
            return "rows";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<Rows> type() {
            return Rows.class;
        }

        @Override
        public Set<String> keys(LoggedEvent event) {
            return Set.of();
        }

        @Override
        public EventCriteria concerning(String key) {
            return EventCriteria.havingTags("key", key);
        }

        @Override
        public Rows fold(String key, List<LoggedEvent> events) {
            return new Rows(List.of());
        }
    }

    @BeforeEach
    void fill() {
        rows.index();
        for (int i = 0; i < 400; i++) {
            var key = "k" + i;
            var row =
                    new Row("", "s" + random.nextInt(60), terms(3), Set.of("word" + random.nextInt(5)), span(), span());
            things.add(new Stored<>(key, i, new Rows(List.of(row))));
            rows.add(List.of(new Placed(key, row)));
        }
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    private Set<String> terms(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(_ -> "t" + random.nextInt(TERMS))
                .collect(Collectors.toSet());
    }

    private Span span() {
        return new Span(random.nextInt(DAYS), random.nextBoolean() ? Span.OPEN : DAYS + random.nextInt(DAYS));
    }

    private RowsWanted wanted(int terms, boolean backwards, RowsWanted.@Nullable Place after) {
        return new RowsWanted(
                List.of(terms(terms), terms(TERMS)),
                random.nextBoolean() ? List.of() : List.of("wor"),
                DAYS - random.nextInt(DAYS / 4),
                DAYS - random.nextInt(DAYS / 4),
                random.nextBoolean() ? null : "s2",
                random.nextBoolean() ? null : "s5",
                after,
                1 + random.nextInt(50),
                backwards);
    }

    @Test
    void parts_of_a_list_that_are_asked_for_together_are_each_what_there_is_of_it() {
        for (int i = 0; i < 30; i++) {
            var one = wanted(2, i % 2 == 0, null);
            var other = wanted(TERMS, i % 3 == 0, new RowsWanted.Place("k7", "", "s30"));
            var found = rows.find(List.of(one, other));
            assertThat(found).hasSize(one.equals(other) ? 1 : 2);
            found.forEach((wanted, places) ->
                    assertThat(places).as(wanted.toString()).isEqualTo(wanted.among(new ListOfRows(), things)));
        }
    }

    /** @return how many rows are found by one of all terms */
    int findAnyOf() {
        var any = IntStream.range(0, TERMS).mapToObj(i -> "t" + i).collect(Collectors.toSet());
        var wanted = new RowsWanted(List.of(any), List.of(), DAYS, DAYS, null, null, null, 100, false);
        var found = rows.find(List.of(wanted)).values().iterator().next();
        assertThat(found).isEqualTo(wanted.among(new ListOfRows(), things));
        return found.size();
    }
}
