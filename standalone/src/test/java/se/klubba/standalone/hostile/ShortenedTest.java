package se.klubba.standalone.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.axon.mongodb.heads.HeadDiffers;
import se.klubba.standalone.commandline.Ran;
import se.klubba.standalone.testing.Running;

/** A store that is less than it was is not served, and not called sound. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShortenedTest {
    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private Path file;
    private Path backup;

    @BeforeEach
    void a_store_and_an_earlier_copy_of_it() throws Exception {
        file = data.resolve("klubba.mv");
        backup = elsewhere.resolve("klubba.mv");
        try (var klubba = Running.in(data)) {
            klubba.post("/api/people", "{'name': 'Ada'}");
        }
        Files.copy(file, backup);
        try (var klubba = Running.in(data)) {
            klubba.post("/api/people", "{'name': 'Bea'}");
        }
        assertThat(verified().exit()).isZero();
    }

    private Ran verified() {
        return Ran.of("verify", "--data=" + data);
    }

    private void refused(String what) {
        assertThatThrownBy(() -> Running.in(data).close())
                .rootCause()
                .isInstanceOf(HeadDiffers.class)
                .hasMessageContaining(what)
                .hasMessageContaining("klubba restore --data=" + data + " --why=REASON");
        assertThat(verified()).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out()).contains("NOT SOUND").contains(what);
        });
    }

    @Test
    void an_empty_file() throws IOException {
        try (var store = new RandomAccessFile(file.toFile(), "rw")) {
            store.setLength(0);
        }
        refusedOrNoRegister("the log ends after 0 events and had 2");
    }

    /** Verify finds no log in it at all, which is no verdict of soundness either. */
    private void refusedOrNoRegister(String what) {
        assertThatThrownBy(() -> Running.in(data).close())
                .rootCause()
                .isInstanceOf(HeadDiffers.class)
                .hasMessageContaining(what);
        assertThat(verified().exit()).isEqualTo(1);
    }

    @Test
    void an_earlier_copy_is_refused_unless_somebody_says_that_it_is_meant_and_why() throws Exception {
        Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
        refused("the log ends after 1 events and had 2");
        assertThat(Ran.of("restore", "--data=" + data).exit())
                .as("without a reason")
                .isEqualTo(2);

        var restored = Ran.of("restore", "--data=" + data, "--why=the disk was lost");
        assertThat(restored.exit()).as(restored.err()).isZero();

        try (var klubba = Running.in(data)) {
            klubba.post("/api/people", "{'name': 'Bea again'}");
        }
        assertThat(verified()).satisfies(ran -> {
            assertThat(ran.exit()).as(ran.out()).isZero();
            assertThat(ran.out()).contains("from 2 to 1 events: the disk was lost");
        });
    }

    /** Wherever a part of the file is damaged: it is refused, or all of it is there. */
    @Test
    void damage_is_never_called_sound_where_something_is_lost() throws IOException {
        var whole = Files.readAllBytes(file);
        int refused = 0;
        for (int part = 0; part < 8; part++) {
            var damaged = whole.clone();
            Arrays.fill(damaged, whole.length * part / 8, whole.length * (part + 1) / 8, (byte) 0x55);
            Files.write(file, damaged);
            if (verified().exit() == 0) {
                var export = elsewhere.resolve("export-" + part + ".jsonl");
                assertThat(Ran.of("export", "--data=" + data, export.toString()).exit())
                        .isZero();
                assertThat(Files.readString(export)).contains("Ada", "Bea");
            } else {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
