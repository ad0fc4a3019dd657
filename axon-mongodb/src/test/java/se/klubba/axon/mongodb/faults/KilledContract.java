package se.klubba.axon.mongodb.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.embedded.testing.Killable;

/**
 * The application itself is killed with {@code -9}, again and again, at random moments; each time the next one goes on where it was, and
 * what was acknowledged is held against the log, and the kept view against a fold.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(3600)
abstract class KilledContract {
    private static final Logger LOG = LoggerFactory.getLogger(KilledContract.class);
    private static final long SEED = 20_190_830;
    private static final int WORK = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String database = "t" + UUID.randomUUID();
    private final Random random = new Random(SEED);

    @TempDir
    Path temporary;

    private final int mostLines;

    /** @param mostLines that are heard of an application before it is killed: more where appends are fast */
    KilledContract(int mostLines) {
        this.mostLines = mostLines;
    }

    /** The address of a server, or the folder of an embedded store that the killed process has in it. */
    abstract String store();

    interface Work {
        void on(String uri) throws Exception;
    }

    /** While no other process has the store. */
    abstract void open(Work work) throws Exception;

    @Test
    void an_application_killed_at_random_moments_loses_nothing_that_it_acknowledged() throws Exception {
        int kills = Extent.times(5, 100);
        var ledger = new Ledger();
        long begun = System.nanoTime();
        for (int kill = 0; kill < kills; kill++) {
            appendAndKillAfter(1 + random.nextInt(mostLines), ledger);
            open(uri -> {
                try (var next = new Application(uri, database).keepingViews()) {
                    try (var load = Load.on(List.of(next), ledger)) {
                        load.awaitWork(WORK);
                    }
                    ledger.assertKept(next.log());
                    next.assertViewIsTheFold();
                }
            });
        }
        LOG.info("{} kills in {} s: {}", kills, (System.nanoTime() - begun) / 1_000_000_000, ledger);
    }

    @Test
    void a_rebuild_killed_half_way_is_begun_anew_and_nothing_of_the_first_is_left() throws Exception {
        appendAndKillAfter(mostLines, new Ledger());
        open(uri -> {
            try (var before = new Application(uri, database).keepingViews()) {
                before.assertViewIsTheFold();
            }
        });
        rebuildAndKill();
        rebuildAndKill();
        try (var left = Files.list(temporary)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("scratch")))
                    .as("temporary files with words in them")
                    .isEmpty();
        }
        open(uri -> {
            try (var next = new Application(uri, database)) {
                next.assertViewIsTheFold();
                next.keepingViews();
                next.views().rebuild(next.tally()).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                next.assertViewIsTheFold();
                assertThat(next.views().progress().getFirst().rebuilding()).isFalse();
            }
        });
    }

    private void appendAndKillAfter(int lines, Told told) throws IOException, InterruptedException {
        var process = start(Victim.APPENDS);
        try (var output = process.inputReader(US_ASCII)) {
            int read = 0;
            boolean acknowledged = false;
            for (var line = complete(output); line != null; line = complete(output)) {
                var words = line.split(" ");
                switch (words[0]) {
                    case "begun" -> told.begun(words[1]);
                    case "conflicted" -> told.conflicted(words[1]);
                    case "refused" -> told.refused(words[1]);
                    default -> {
                        told.acknowledged(words[1], Long.parseLong(words[2]));
                        acknowledged = true;
                    }
                }
                if (++read >= lines && acknowledged) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.toHandle().destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed").isEqualTo(137);
    }

    private void rebuildAndKill() throws IOException, InterruptedException {
        var process = start(Victim.REBUILDS);
        try (var output = process.inputReader(US_ASCII)) {
            assertThat(complete(output)).isEqualTo("folded");
        } finally {
            process.toHandle().destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed").isEqualTo(137);
    }

    /** The next line; one that the kill cut off is none. */
    private static @Nullable String complete(BufferedReader output) throws IOException {
        var line = new StringBuilder();
        for (int next = output.read(); next >= 0; next = output.read()) {
            if (next == '\n') {
                return line.toString();
            }
            line.append((char) next);
        }
        return null;
    }

    private Process start(String act) throws IOException {
        return Killable.start(temporary, Victim.class, act, store(), database);
    }
}
