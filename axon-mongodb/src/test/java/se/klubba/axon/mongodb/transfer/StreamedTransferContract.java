package se.klubba.axon.mongodb.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.axon.mongodb.sample.BookEvent;
import se.klubba.axon.mongodb.sample.BookEvent.BookShelved;
import se.klubba.axon.mongodb.sample.Title;
import se.klubba.embedded.testing.Stores;

/** A log is exported and imported a commit at a time, and says how far it has come. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class StreamedTransferContract {
    private static final int COMMITS = 60;
    private static final int EVENTS = 20;
    private static final List<Long> AFTER_EACH_COMMIT = LongStream.rangeClosed(1, COMMITS)
            .mapToObj(commit -> commit * EVENTS)
            .toList();

    @TempDir
    Path folder;

    private Place full;
    private Place empty;

    abstract Stores store();

    @BeforeEach
    void twoPlaces() {
        full = Place.in(store().client(), store().newDatabase());
        empty = Place.in(store().client(), store().newDatabase());
        for (int commit = 0; commit < COMMITS; commit++) {
            int first = commit * EVENTS;
            full.append(IntStream.range(first, first + EVENTS)
                    .mapToObj(i -> new BookShelved("b" + i, "north", new Title("Title ".repeat(20) + i)))
                    .toArray(BookEvent[]::new));
        }
    }

    @AfterEach
    void close() {
        for (var place : List.of(full, empty)) {
            place.close();
            place.database().drop();
        }
    }

    @Test
    void an_export_tells_of_each_commit_and_an_import_of_each_that_is_checked_and_stored() throws IOException {
        var file = folder.resolve("log.jsonl");
        var written = new ArrayList<Long>();
        try (var out = Files.newOutputStream(file)) {
            new LogExport(full.copy(), full.documents()).to(out, Contents.ALL, written::add);
        }
        var checked = new ArrayList<Long>();
        var stored = new ArrayList<Long>();
        new LogImport(empty.copy(), empty.documents()).from(file, checked::add, stored::add);

        assertThat(written).isEqualTo(AFTER_EACH_COMMIT);
        assertThat(checked).isEqualTo(AFTER_EACH_COMMIT);
        assertThat(stored).isEqualTo(AFTER_EACH_COMMIT);
        assertThat(empty.head()).isEqualTo(COMMITS * EVENTS);
    }

    /** Who gathers first and writes then would have told of all of them. */
    @Test
    void what_is_exported_is_handed_on_while_it_is_read() {
        var written = new ArrayList<Long>();
        var narrow = new OutputStream() {
            private long room = 50_000;

            @Override
            public void write(int octet) throws IOException {
                if (--room < 0) {
                    throw new IOException("no room left");
                }
            }
        };

        assertThatThrownBy(() -> new LogExport(full.copy(), full.documents()).to(narrow, Contents.ALL, written::add))
                .hasMessage("no room left");
        assertThat(written).hasSizeBetween(1, COMMITS / 2);
    }
}
