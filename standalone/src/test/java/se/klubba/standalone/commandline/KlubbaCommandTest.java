package se.klubba.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.embedded.EmbeddedMongo;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KlubbaCommandTest {
    @TempDir
    Path folder;

    @Test
    void what_begins_with_two_hyphens_is_for_the_server_and_a_word_is_a_subcommand() {
        assertThat(KlubbaCommand.isMeantBy()).isFalse();
        assertThat(KlubbaCommand.isMeantBy("--server.port=0")).isFalse();
        assertThat(KlubbaCommand.isMeantBy("verify", "--data=x")).isTrue();
        assertThat(KlubbaCommand.isMeantBy("--help")).isTrue();
    }

    @Test
    void help_names_the_subcommands() {
        assertThat(Ran.of("--help").out()).contains("verify", "Without a subcommand: starts the server");
    }

    @Test
    void the_version_is_told_and_is_no_snapshot() {
        assertThat(Ran.of("--version")).satisfies(ran -> {
            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).matches("(?s)klubba \\d+\\.\\d+\\.\\d+\\R.*").contains("Java");
        });
    }

    @Test
    void report_without_a_name_lists_the_reports_with_what_each_takes() {
        assertThat(Ran.of("report", "--language=en")).satisfies(ran -> {
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out())
                    .contains("decisions: Decisions", "[--from=day]", "[--body=list-of-bodies]")
                    .contains("[--language=sv-or-en]");
        });
    }

    @Test
    void an_unknown_subcommand_and_an_unknown_option_are_named() {
        assertThat(Ran.of("verfiy")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("verfiy").contains("klubba verify");
        });
        assertThat(Ran.of("verify", "--data=" + folder, "--what")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("--what");
        });
    }

    @Test
    void a_register_is_a_server_or_a_folder_and_not_both() {
        assertThat(Ran.of("verify", "--data=" + folder, "--uri=mongodb://127.0.0.1:1"))
                .satisfies(ran -> {
                    assertThat(ran.exit()).isEqualTo(2);
                    assertThat(ran.err()).contains("mutually exclusive");
                });
    }

    @Test
    void a_folder_without_a_store_is_not_made_into_one() {
        assertThat(Ran.of("verify", "--data=" + folder.resolve("none"))).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).contains("there is no store in " + folder.resolve("none"));
        });
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void a_folder_that_a_process_has_open_is_refused_and_the_process_named() {
        try (var _ = EmbeddedMongo.open(folder)) {
            assertThat(Ran.of("verify", "--data=" + folder)).satisfies(ran -> {
                assertThat(ran.exit()).isEqualTo(1);
                assertThat(ran.err())
                        .contains("in use by")
                        .contains(Long.toString(ProcessHandle.current().pid()))
                        .doesNotContain("\tat ");
            });
        }
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_the_password() throws IOException {
        int nobodys;
        try (var socket = new ServerSocket(0)) {
            nobodys = socket.getLocalPort();
        }
        assertThat(Ran.of(
                        "verify", "--uri=mongodb://me:hidden@127.0.0.1:" + nobodys + "/?serverSelectionTimeoutMS=200"))
                .satisfies(ran -> {
                    assertThat(ran.exit()).isEqualTo(1);
                    assertThat(ran.err())
                            .contains("no MongoDB server answers at 127.0.0.1:" + nobodys)
                            .doesNotContain("hidden", "\tat ");
                });
    }

    @Test
    void an_empty_log_is_sound_and_another_database_is_none() {
        EmbeddedMongo.open(folder).close();
        assertThat(Ran.of("verify", "--data=" + folder)).satisfies(ran -> {
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out()).contains("events    0").contains("sound");
        });
        assertThat(Ran.of("verify", "--data=" + folder, "--database=other")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err()).contains("there is no register in the database other");
        });
    }
}
