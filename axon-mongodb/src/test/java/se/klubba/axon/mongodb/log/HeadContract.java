package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.axon.mongodb.heads.HeadDiffers;
import se.klubba.axon.mongodb.heads.HeadFile;
import se.klubba.axon.mongodb.heads.LogHead;
import se.klubba.embedded.testing.Stores;

/** A log that lost something looks sound by itself: what it had is kept elsewhere. */
abstract class HeadContract extends OnAStore {
    @TempDir
    Path folder;

    HeadContract(Stores store) {
        super(store);
    }

    private HeadFile file() {
        return new HeadFile(folder.resolve("kept/log.head"), "ask the operator");
    }

    private LogHead head() {
        return new LogHead(log().events(), file());
    }

    private void threeCommits() {
        var log = log();
        append(log, Sample.raised("m1"));
        var head = new LogHead(log.events(), file());
        head.begin();
        append(log, Sample.raised("m2"), Sample.raised("m1"));
        head.keep();
        append(log, Sample.raised("m3"));
        head.end();
    }

    @Test
    void a_log_that_went_on_is_what_it_was() {
        threeCommits();
        var log = log();
        append(log, Sample.raised("m4"));

        assertThat(file().read().head()).isEqualTo(4);
        assertThat(head().differences()).isEmpty();
        head().begin();
        assertThat(file().read().head()).isEqualTo(5);
    }

    @Test
    void a_log_that_lost_its_end_is_refused_and_what_can_be_done_is_said() {
        threeCommits();
        collection.deleteOne(new Document("_id", 3L));

        assertThat(log().events().verify(0, Long.MAX_VALUE).sound()).isTrue();
        assertThatThrownBy(() -> head().begin())
                .isInstanceOf(HeadDiffers.class)
                .hasMessage("the log ends after 3 events and had 4: ask the operator");
        assertThat(head().differences()).hasSize(1);
        assertThat(file().read().head()).as("kept as it was").isEqualTo(4);
    }

    @Test
    void a_log_in_which_somebody_changed_something_is_refused() {
        threeCommits();
        collection.updateOne(new Document("_id", 1L), new Document("$set", new Document("commit", "another")));

        assertThatThrownBy(() -> head().begin())
                .isInstanceOf(HeadDiffers.class)
                .hasMessageContaining("the events from position 1 to 2 of the log are not those that were there");
    }

    @Test
    void a_log_that_is_put_back_under_a_running_process_is_not_taken_for_what_it_was() {
        threeCommits();
        var head = head();
        head.begin();
        collection.deleteOne(new Document("_id", 3L));

        head.keep();
        head.end();
        assertThat(file().read().head()).isEqualTo(4);
    }

    @Test
    void one_that_was_put_back_on_purpose_goes_on_and_that_stays_on_record() {
        threeCommits();
        collection.deleteOne(new Document("_id", 3L));

        head().restored("the operator", "the disk was lost", clock);

        head().begin();
        append(log(), Sample.raised("m5"));
        head().begin();
        assertThat(head().differences()).isEmpty();
        assertThat(head().restores()).singleElement().satisfies(restore -> {
            assertThat(restore.why()).isEqualTo("the disk was lost");
            assertThat(restore.was()).isEqualTo(4);
            assertThat(restore.head()).isEqualTo(3);
        });
    }

    @Test
    void many_small_parts_become_few() {
        var log = log();
        var head = new LogHead(log.events(), file());
        head.begin();
        for (int i = 0; i < 130; i++) {
            append(log, Sample.raised("m" + i));
            head.keep();
        }
        assertThat(file().read().parts()).hasSizeLessThanOrEqualTo(101);
        assertThat(head().differences()).isEmpty();
        head().begin();
        assertThat(head().differences()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        threeCommits();
        Files.writeString(file().path(), "{");
        assertThatThrownBy(() -> head().begin())
                .isInstanceOf(HeadDiffers.class)
                .hasMessageContaining("log.head")
                .hasMessageContaining("ask the operator");
    }

    @Test
    void where_there_is_no_file_the_log_of_operations_alone_is_told() {
        var log = log();
        append(log, Sample.raised("m1"));
        var head = new LogHead(log.events(), null);
        head.begin();
        head.end();
        assertThat(head.differences()).isEmpty();
        assertThat(head.restores()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
