package se.klubba.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
