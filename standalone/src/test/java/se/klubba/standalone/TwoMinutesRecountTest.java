package se.klubba.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.standalone.testing.RecordedMinutes;
import tools.jackson.databind.JsonNode;

/**
 * The acts of the two minutes, counted line by line: {@code recount.tsv} has the minutes, the lines, the key of the act in their record
 * file, the kind of fact that is on record for it, and what is told of it, as far as that is no sentence of the minutes.
 */
@Tag("minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMinutesRecountTest {
    private static final String TABLE = "/records/recount.tsv";
    /** In the place of a key: these lines say nothing that is an act. */
    private static final String NO_ACT = "-";
    /** Facts that an act brings in its clause are its own; so are these, which stand in none. */
    private static final Set<String> OWN = Set.of("AttendanceRecorded", "DecisionProposed", "ItemPlacedOnAgenda");

    private record Row(String minutes, String lines, String key, String kind, String what) {
        static Row of(String line) {
            var cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        boolean act() {
            return !key.equals(NO_ACT);
        }

        IntStream each() {
            var ends = lines.split("-");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }
    }

    private record Entry(String minutes, String key, String kind, List<String> lines, String told) {
        boolean is(Row row) {
            return minutes.equals(row.minutes())
                    && key.equals(row.key())
                    && kind.equals(row.kind())
                    && lines.contains(row.lines())
                    && told.startsWith(row.what());
        }
    }

    private static final List<Row> ROWS = rows();
    private static final List<Entry> ENTRIES = Stream.of("2019-08-30", "2020-02-07")
            .flatMap(TwoMinutesRecountTest::entries)
            .toList();

    private static List<Row> rows() {
        try (var in = TwoMinutesRecountTest.class.getResourceAsStream(TABLE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the acts of a file put on record, each as it is stored and as it is told. */
    private static Stream<Entry> entries(String minutes) {
        var told = new ArrayList<Map.Entry<String, String>>();
        RecordedMinutes.answer(minutes)
                .path("acts")
                .forEach(act -> act.path("events")
                        .forEach(event -> told.add(Map.entry(act.path("key").asString(), event.asString()))));
        var stored = stored(TwoMinutes.meeting(minutes) + "/");
        assertThat(stored).hasSameSizeAs(told);
        return IntStream.range(0, stored.size())
                .filter(i -> stored.get(i).at("/payload/at/basis").hasNonNull("clause")
                        || OWN.contains(TwoMinutes.kind(stored.get(i))))
                .filter(i -> !told.get(i).getKey().startsWith("register/"))
                .mapToObj(i -> new Entry(
                        minutes,
                        told.get(i).getKey(),
                        TwoMinutes.kind(stored.get(i)),
                        lines(stored.get(i)),
                        told.get(i).getValue()));
    }

    private static List<JsonNode> stored(String file) {
        return TwoMinutes.log().stream()
                .filter(entry ->
                        entry.at("/payload/at/basis/recordKey").asString("").startsWith(file))
                .toList();
    }

    /** Of all places that it is read from, those of its points among them. */
    private static List<String> lines(JsonNode entry) {
        return entry.findValues("lines").stream()
                .map(l -> l.path("first").asString() + "-" + l.path("last").asString())
                .map(l -> l.replaceFirst("^(\\d+)-\\1$", "$1"))
                .toList();
    }

    /** Rows that say the same are as many facts. */
    @TestFactory
    Stream<DynamicTest> each_act_is_on_record_whole() {
        var counted = ROWS.stream()
                .filter(Row::act)
                .collect(Collectors.groupingBy(row -> row, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream().map(e -> {
            var row = e.getKey();
            return DynamicTest.dynamicTest(
                    "%s line %s: %s".formatted(row.minutes(), row.lines(), row.what()),
                    () -> assertThat(ENTRIES.stream()
                                    .filter(entry -> entry.minutes().equals(row.minutes())
                                            && entry.key().equals(row.key()))
                                    .toList())
                            .filteredOn(entry -> entry.is(row))
                            .as(row.toString())
                            .hasSizeGreaterThanOrEqualTo(e.getValue().intValue()));
        });
    }

    /** What is on record of the two files and in no row would be there without support in the text. */
    @Test
    void nothing_else_is_on_record() {
        assertThat(ENTRIES).isNotEmpty().allSatisfy(entry -> assertThat(ROWS).anyMatch(entry::is));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-08-30", "2020-02-07"})
    void no_line_was_passed_over(String minutes) throws IOException {
        var text = Files.readAllLines(RecordedMinutes.MINUTES.resolve(minutes + ".txt"));
        var counted = new BitSet();
        ROWS.stream()
                .filter(row -> row.minutes().equals(minutes))
                .flatMapToInt(Row::each)
                .forEach(counted::set);
        assertThat(IntStream.rangeClosed(1, text.size())
                        .filter(line -> !text.get(line - 1).isBlank() && !counted.get(line))
                        .boxed())
                .isEmpty();
    }
}
