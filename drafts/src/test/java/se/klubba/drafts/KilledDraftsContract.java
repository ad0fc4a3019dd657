package se.klubba.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.drafts.testing.DraftsClient;
import se.klubba.drafts.testing.DraftsProcess;
import se.klubba.drafts.testing.DraftsServer;
import se.klubba.embedded.testing.Killable;

/** The application is killed with {@code -9} while somebody writes; the next one opens what it left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(300)
abstract class KilledDraftsContract {
    private static final int CHANGES = 40;

    private final String database = "killed-" + UUID.randomUUID();

    @TempDir
    Path temporary;

    /** The address of a server, or the folder of an embedded store that the killed process has in it. */
    abstract String store();

    interface Work {
        void on(String uri);
    }

    /** While no other process has the store. */
    abstract void open(Work work);

    @Test
    void every_change_of_a_draft_that_was_answered_outlives_the_application() throws Exception {
        var answered = new ArrayList<String>();
        var desk = writtenUntilKilled(answered);
        open(uri -> {
            try (var next = DraftsServer.on(uri, database)) {
                var draft = DraftsServer.json(next.get("/api" + desk));
                var kept = draft.path("items")
                        .valueStream()
                        .map(i -> i.path("title").asString())
                        .toList();
                assertThat(kept)
                        .as("what was answered, and at the most what was sent when it was killed")
                        .startsWith(answered.toArray(String[]::new))
                        .hasSizeBetween(answered.size(), answered.size() + 1);
                int version = draft.at("/draft/version").asInt();
                assertThat(version).isEqualTo(kept.size() + 1);
                assertThat(next.form(desk + "/item", item(version, "efteråt")).statusCode())
                        .isEqualTo(303);
                assertThat(next.get(desk).body()).contains(answered.getLast(), "efteråt");
            }
        });
    }

    /** @return the path of the desk */
    private String writtenUntilKilled(List<String> answered) throws Exception {
        var process = Killable.start(temporary, DraftsProcess.class, store(), database);
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            var line = output.readLine();
            while (line != null && !line.startsWith(DraftsProcess.LISTENS)) {
                line = output.readLine();
            }
            assertThat(line).as("it listens").isNotNull();
            Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
            try (var client = new DraftsClient(URI.create(line.substring(DraftsProcess.LISTENS.length())))) {
                var desk = client.opened("Nödrådet", "2026-04-17");
                write(client, desk, process, answered);
                return desk;
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor()).as("killed").isEqualTo(137);
        }
    }

    /** Until nobody answers. */
    private static void write(DraftsClient client, String desk, Process process, List<String> answered) {
        try {
            while (true) {
                if (answered.size() == CHANGES) {
                    Thread.ofVirtual().start(process.toHandle()::destroyForcibly);
                }
                var title = "punkt " + answered.size();
                var answer = client.form(desk + "/item", item(answered.size() + 1, title));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
                answered.add(title);
            }
        } catch (UncheckedIOException _) {
            assertThat(answered).as("it was killed while somebody wrote").hasSizeGreaterThanOrEqualTo(CHANGES);
        }
    }

    private static Map<String, String> item(int version, String title) {
        return Map.of("version", String.valueOf(version), "title", title);
    }
}
