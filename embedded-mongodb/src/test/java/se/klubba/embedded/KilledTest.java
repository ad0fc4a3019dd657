package se.klubba.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.embedded.testing.Killable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledTest {
    private static final int KILLS = "true".equals(System.getenv("CI")) ? 5 : 10;
    private static final long SEED = 20_190_830;

    @TempDir
    Path temporary;

    @Test
    void a_process_killed_under_load_loses_nothing_acknowledged_leaves_no_gap_and_tears_nothing() throws Exception {
        var folder = temporary.resolve("store");
        var acknowledged = new TreeSet<Long>();
        var notes = new HashMap<Long, Long>();
        var random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            for (var line : runAndKillAfter(20 + random.nextInt(200), folder)) {
                var words = line.split(" ", -1);
                if (words[0].equals("log")) {
                    acknowledged.add(Long.parseLong(words[1]));
                } else {
                    notes.put(Long.parseLong(words[1]), Long.parseLong(words[2]));
                }
            }
            verify(copyOf(folder, "after-kill-" + kill), acknowledged, notes);
        }
    }

    /** Lines of acknowledged writes; a last one that the kill cut off is none. */
    private List<String> runAndKillAfter(int writes, Path folder) throws IOException, InterruptedException {
        var process = Killable.start(temporary, Load.class, folder.toString());
        try (var input = process.getInputStream()) {
            var output = new StringBuilder();
            int lines = 0;
            for (int next = input.read(); next >= 0; next = input.read()) {
                output.append((char) next);
                if (next == '\n' && ++lines == writes) {
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(lines).as("the process was killed while it wrote").isGreaterThanOrEqualTo(writes);
            var complete = output.substring(0, output.lastIndexOf("\n"));
            return complete.lines().toList();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The next process opens the very file that was killed; what it holds is looked at in a copy. */
    private Path copyOf(Path folder, String name) throws IOException {
        var copy = Files.createDirectory(temporary.resolve(name));
        Files.copy(folder.resolve(DurableBackend.FILE), copy.resolve(DurableBackend.FILE));
        return copy;
    }

    private static void verify(Path folder, Set<Long> acknowledged, Map<Long, Long> notes) {
        try (var store = EmbeddedMongo.open(folder);
                var client = MongoClients.create(store.uri())) {
            var database = client.getDatabase("load");
            var log = database.getCollection("log");
            var positions = new ArrayList<Long>();
            for (var entry : log.find().sort(Sorts.ascending("_id"))) {
                long position = positions.size();
                assertThat(entry).isEqualTo(Load.entry(position, entry.getLong("writer")));
                assertThat(log.find(new Document("commit", entry.getString("commit"))))
                        .containsExactly(entry);
                positions.add(entry.getLong("_id"));
            }
            assertThat(positions).containsAll(acknowledged);
            assertThat(log.countDocuments()).isEqualTo(positions.size());
            var noted = new HashMap<Long, Long>();
            database.getCollection("writers")
                    .find()
                    .forEach(note -> noted.put(note.getLong("_id"), note.getLong("wrote")));
            notes.forEach((writer, wrote) -> assertThat(noted.get(writer)).isGreaterThanOrEqualTo(wrote));
            log.insertOne(Load.entry(positions.size(), 0));
        }
    }
}
