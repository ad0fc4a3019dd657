package se.klubba.axon.mongodb.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klubba.axon.mongodb.log.RecordedCommit;
import se.klubba.axon.mongodb.sample.BookEvent.BookMoved;
import se.klubba.axon.mongodb.sample.BookEvent.BookShelved;
import se.klubba.axon.mongodb.sample.Title;
import se.klubba.embedded.testing.Stores;

/** A log carried to another server and back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class TransferContract {
    @TempDir
    Path folder;

    private final List<Place> places = new ArrayList<>();
    private Place full;
    private Place empty;

    abstract Stores store();

    @BeforeEach
    void twoPlaces() {
        full = place(store());
        full.append(shelved("b1", "Emil i Lönneberga \"\\\n\u2028\uD83D\uDE00"), shelved("b2", "Pippi"), moved("b1"));
        full.append(shelved("b3", "Ronja"));
        full.append(moved("b2"), moved("b3"));
        full.documents().keep("minutes", "hej å\n".getBytes(StandardCharsets.UTF_8));
        full.documents().keep("large", bytes((2 << 20) + 7));
        full.documents().keep("nothing", new byte[0]);
        empty = place(store());
    }

    private Place place(Stores where) {
        var place = Place.in(where.client(), where.newDatabase());
        places.add(place);
        return place;
    }

    @AfterEach
    void close() {
        for (var place : places) {
            place.close();
            place.database().drop();
        }
    }

    private static BookShelved shelved(String book, String title) {
        return new BookShelved(book, "north", new Title(title));
    }

    private static BookMoved moved(String book) {
        return new BookMoved(book, "north", "south");
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static List<String> lines(byte[] export) {
        return new String(export, StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] file(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** As who forges a file would: with checks that fit. */
    private static byte[] forged(byte[] export, UnaryOperator<String> change) {
        var read = new Check();
        var written = new Check();
        var lines = lines(export);
        return file(Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(i -> written.added(change.apply(read.removed(lines.get(i), i + 1))))
                .toList());
    }

    @Test
    void there_and_back_it_is_the_same_to_the_byte() throws IOException {
        var origin = place(Stores.EMBEDDED);
        origin.take(folder, full.export(Contents.ALL));
        var first = origin.export(Contents.ALL);
        empty.take(folder, first);
        var back = place(Stores.EMBEDDED);

        var counts = back.take(folder, empty.export(Contents.ALL));

        assertThat(counts).isEqualTo(new Counts(6, 3, 3, 3));
        assertThat(full.export(Contents.ALL)).isEqualTo(first);
        assertThat(empty.export(Contents.ALL)).isEqualTo(first);
        assertThat(back.export(Contents.ALL)).isEqualTo(first);
    }

    @Test
    void the_log_that_is_stored_is_the_same_to_the_commit() throws IOException {
        empty.take(folder, full.export(Contents.ALL));

        assertThat(stored(empty)).isEqualTo(stored(full)).hasSize(3);
        assertThat(empty.payloads()).isEqualTo(full.payloads());
        assertThat(empty.log().events().verify(0, 6))
                .isEqualTo(full.log().events().verify(0, 6));
    }

    private static List<Document> stored(Place place) {
        return place.database()
                .getCollection("log")
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    @Test
    void documents_travel_with_it() throws IOException {
        empty.take(folder, full.export(Contents.ALL));

        assertThat(empty.documents().find("minutes")).isEqualTo("hej å\n".getBytes(StandardCharsets.UTF_8));
        assertThat(empty.documents().find("large")).isEqualTo(bytes((2 << 20) + 7));
        assertThat(empty.documents().find("nothing")).isEmpty();
    }

    @Test
    void what_is_imported_is_gone_on_with() throws IOException {
        empty.take(folder, full.export(Contents.ALL));

        empty.append(moved("b1"));

        assertThat(empty.log().events().verify(0, 7).sound()).isTrue();
        assertThat(empty.head()).isEqualTo(7);
    }

    @Test
    void disposed_words_stay_disposed() throws IOException {
        full.log().events().disposeContent(1);

        empty.take(folder, full.export(Contents.ALL));

        assertThat(empty.payloads().get(1)).isEqualTo(new BookShelved("b2", "north", new Title(null)));
        assertThat(empty.log().events().verify(0, 6))
                .satisfies(found -> assertThat(found.disposed()).isEqualTo(1))
                .satisfies(found -> assertThat(found.sound()).isTrue());
    }

    @Test
    void words_are_lines_of_their_own_and_can_be_left_out() throws IOException {
        var whole = full.export(Contents.ALL);
        var without = full.export(new Contents(false, false));

        assertThat(lines(whole))
                .filteredOn(line -> line.contains("Pippi"))
                .singleElement()
                .asString()
                .startsWith("{\"wordsOf\":1,");
        assertThat(new String(without, StandardCharsets.UTF_8)).doesNotContain("Pippi", "salt", "\"data\"");
        assertThat(empty.take(folder, without)).isEqualTo(new Counts(6, 3, 0, 0));
        assertThat(empty.log().events().verify(0, 6).digest())
                .isEqualTo(full.log().events().verify(0, 6).digest());
        assertThat(empty.export(new Contents(false, false))).isEqualTo(without);
    }

    @Test
    void an_empty_log_is_exported_and_imported_as_well() throws IOException {
        var export = empty.export(Contents.ALL);

        assertThat(place(store()).take(folder, export)).isEqualTo(Counts.NONE);
        assertThat(lines(export)).hasSize(2);
    }

    @Test
    void a_log_that_has_events_takes_no_import() throws IOException {
        empty.append(moved("b9"));

        assertThatThrownBy(() -> empty.take(folder, full.export(Contents.ALL)))
                .isInstanceOf(LogNotEmpty.class)
                .hasMessageContaining("1 events");
        assertThat(empty.payloads()).containsExactly(moved("b9"));
    }

    @Test
    void a_line_that_is_missing_is_named_by_the_one_in_its_place() throws IOException {
        var lines = new ArrayList<>(lines(full.export(Contents.ALL)));
        lines.remove(4);
        refused(file(lines), 5, "a line before it is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "1, '\"events\":6', '\"events\":7'",
        "2, '\\\"book\\\":', '\\\"bok\\\":'",
        "3, Emil, Elim",
        "7, T, U",
        "7, north, south"
    })
    void an_altered_line_is_named(int line, String from, String to) throws IOException {
        var lines = new ArrayList<>(lines(full.export(Contents.ALL)));
        assertThat(lines.get(line - 1)).contains(from);
        lines.set(line - 1, lines.get(line - 1).replace(from, to));
        refused(file(lines), line, "it was altered");
    }

    @Test
    void lines_that_changed_places_are_named() throws IOException {
        var lines = new ArrayList<>(lines(full.export(Contents.ALL)));
        lines.add(1, lines.remove(3));
        refused(file(lines), 2, "altered");
    }

    @Test
    void a_file_that_ends_early_is_refused_wherever_it_ends() throws IOException {
        var export = full.export(Contents.ALL);
        var lines = lines(export);
        refused(file(lines.subList(0, lines.size() - 1)), lines.size(), "ends before its last line");
        refused(file(lines.subList(0, 5)), 6, "ends before its last line");
        refused(Arrays.copyOf(export, export.length - 20), lines.size(), "no check");
        refused(new byte[0], 1, "ends before its last line");
    }

    @Test
    void what_comes_after_the_last_line_is_refused() throws IOException {
        var lines = new ArrayList<>(lines(full.export(Contents.ALL)));
        lines.add(lines.get(1));
        refused(file(lines), lines.size(), "after the last line");
    }

    @Test
    void another_file_and_another_version_of_the_format_are_refused() throws IOException {
        refused("{\"a\":1}\n".getBytes(StandardCharsets.UTF_8), 1, "not the header");
        refused(
                forged(full.export(Contents.ALL), line -> line.replace("\"version\":1,", "\"version\":2,")),
                1,
                "version 2 of the format is not known here");
    }

    @Test
    void what_does_not_fit_together_is_refused_though_every_check_fits() throws IOException {
        var export = full.export(Contents.ALL);
        var last = lines(export).size();
        refused(forged(export, line -> line.replace("Pippi", "Pipi")), 5, "do not match the commitment");
        refused(forged(export, line -> line.replace("\"commits\":3", "\"commits\":4")), last, "commits=4");
        refused(forged(export, line -> line.replace("\"event\":1,", "\"event\":2,")), 4, "not the event at position 1");
        refused(forged(export, line -> line.replace("\"of\":1,\"at\"", "\"of\":2,\"at\"")), 9, "not of the commit");
        refused(forged(export, line -> line.replace("{\"wordsOf\":1", "{\"wordsOf\":0")), 5, "belong to no event");
        refused(
                forged(
                        export,
                        line -> line.replaceFirst("^\\{\"event\":3(.*)\"at\":\"....", "{\"event\":3$1\"at\":\"1999")),
                7,
                "recorded before");
    }

    /** Nothing of it is there. */
    private void refused(byte[] export, int line, String what) {
        assertThatThrownBy(() -> empty.take(folder, export))
                .asInstanceOf(type(DamagedExport.class))
                .satisfies(damaged -> assertThat(damaged).hasMessageStartingWith("line " + line + ": "))
                .satisfies(damaged -> assertThat(damaged).hasMessageContaining(what));
        assertThat(empty.head()).isZero();
        assertThat(empty.collections()).noneMatch(name -> name.startsWith("log.import-"));
        assertThat(empty.documents().has("minutes")).isFalse();
    }

    @Test
    void an_import_that_fails_half_way_leaves_an_empty_log() throws IOException {
        var export = full.export(Contents.ALL);

        assertThatThrownBy(() -> empty.take(folder, export, stored -> {
                    if (stored > 3) {
                        throw new IllegalStateException("away");
                    }
                }))
                .hasMessage("away");

        assertThat(empty.head()).isZero();
        assertThat(empty.collections()).noneMatch(name -> name.startsWith("log.import-"));
        assertThat(empty.take(folder, export).events()).isEqualTo(6);
    }

    @Test
    void of_an_import_that_was_killed_nothing_is_seen_and_the_next_one_removes_it() throws IOException {
        var killed = empty.copy().stage();
        commits().forEach(killed::add);
        empty.database().getCollection("log.import-of-a-dead-process").insertOne(new Document("_id", 0));

        assertThat(empty.head()).isZero();
        empty.take(folder, full.export(Contents.ALL));

        assertThat(empty.head()).isEqualTo(6);
        assertThat(empty.collections()).noneMatch(name -> name.startsWith("log.import-"));
    }

    private List<RecordedCommit> commits() {
        try (var commits = full.copy().commits(6)) {
            return commits.toList();
        }
    }

    @Test
    void what_is_appended_meanwhile_stays_and_the_import_is_refused() {
        var staged = empty.copy().stage();
        commits().forEach(staged::add);
        empty.append(moved("b9"));

        assertThatThrownBy(() -> staged.become(6)).isInstanceOf(RuntimeException.class);

        assertThat(empty.payloads()).containsExactly(moved("b9"));
        assertThat(empty.log().events().verify(0, 1).sound()).isTrue();
    }

    @Test
    void what_is_lost_on_the_way_is_found_before_it_becomes_the_log() {
        var staged = empty.copy().stage();
        commits().stream().skip(1).forEach(staged::add);

        assertThatThrownBy(() -> staged.become(6)).hasMessageContaining("what was stored is not what was sent");

        assertThat(empty.head()).isZero();
    }

    @Test
    void the_metadata_keeps_its_order() throws IOException {
        var line = lines(full.export(Contents.ALL)).get(1);

        assertThat(line)
                .containsSubsequence(
                        "\"meta\":{", "\"actor\":", "\"causationId\":", "\"correlationId\":", "\"Ångström\":");
    }
}
