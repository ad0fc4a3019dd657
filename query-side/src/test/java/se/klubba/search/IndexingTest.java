package se.klubba.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.reading.Busy;
import se.klubba.reading.SourceText;
import se.klubba.reports.testing.MemoryLog;

/** What of the index outlives a process, and when it is built anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexingTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void what_was_indexed_is_taken_up_at_the_next_start() throws IOException {
        var log = MemoryLog.generated(1, 3_000);
        int first = indexed(log);
        var before = new MemoryLog(log.events().subList(0, 2_000));

        assertThat(indexed(log)).isEqualTo(first);
        // an index that is ahead of the log is not of this log
        assertThat(indexed(before)).isPositive().isLessThan(first);
        assertThat(indexed(log)).isEqualTo(first);
    }

    @Test
    void an_index_of_another_log_is_built_anew() throws IOException {
        int one = indexed(MemoryLog.generated(1, 500));
        int other = indexed(MemoryLog.generated(2, 700));
        Files.walk(folder)
                .filter(Files::isRegularFile)
                .forEach(file -> file.toFile().delete());

        assertThat(other).isNotEqualTo(one).isEqualTo(indexed(MemoryLog.generated(2, 700)));
    }

    @Test
    void while_it_is_built_it_says_how_far_it_is() throws IOException {
        try (var index = SearchIndex.open(folder)) {
            var indexing = new Indexing(MemoryLog.generated(1, 10), SourceText.NONE, index);
            assertThatThrownBy(() -> indexing.await(10, Duration.ZERO))
                    .isInstanceOf(Busy.class)
                    .hasMessageContaining("0 of 10");
        }
    }

    @Test
    void a_temporary_one_leaves_nothing_behind() throws IOException {
        var gone = folder.resolve("gone");
        try (var index = SearchIndex.temporary(gone)) {
            index.become(new SearchIndex.State(1, "e"));
            assertThat(gone).isNotEmptyDirectory();
        }
        assertThat(gone).doesNotExist();
    }

    @Test
    void what_is_forgotten_is_in_no_file_however_little_it_is() throws IOException {
        var log = MemoryLog.generated(1, 300);
        try (var index = SearchIndex.open(folder)) {
            filled(index, 300);
            assertThat(files()).contains("gallrad", "hemlig", "upptagen");

            index.forgetEntry(7);
            index.become(new SearchIndex.State(300, "e"));
            index.expunge();
            assertThat(files()).doesNotContain("gallrad").contains("hemlig", "upptagen");

            index.forgetEntry(8);
            index.become(new SearchIndex.State(300, log.events().getLast().id()));
            assertThat(files()).contains("hemlig");
        }
        // the process ended before it was expunged
        indexed(log);
        assertThat(files()).doesNotContain("hemlig").contains("upptagen");
    }

    private static void filled(SearchIndex index, int entries) throws IOException {
        for (int entry = 0; entry < entries; entry++) {
            var document = new Document();
            document.add(new StringField(Field.ROOT, String.valueOf(entry), Store.NO));
            document.add(new StringField("words", word(entry), Store.NO));
            index.add(List.of(document));
        }
        index.become(new SearchIndex.State(entries, "e"));
    }

    private static String word(int entry) {
        return switch (entry) {
            case 7 -> "gallrad";
            case 8 -> "hemlig";
            case 9 -> "upptagen";
            default -> "kvar" + entry;
        };
    }

    private String files() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** @return how many places can be found */
    private int indexed(MemoryLog log) throws IOException {
        try (var index = SearchIndex.open(folder)) {
            var indexing = new Indexing(log, SourceText.NONE, index);
            indexing.start();
            indexing.await(log.head(), SOON);
            indexing.stop();
            return index.ask(searcher -> searcher.count(new MatchAllDocsQuery()));
        }
    }
}
