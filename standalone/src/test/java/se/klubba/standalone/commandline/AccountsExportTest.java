package se.klubba.standalone.commandline;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.standalone.testing.Running;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountsExportTest {
    @TempDir
    Path folder;

    @Test
    void what_was_given_and_taken_is_exported_with_the_log_and_found_out_where_it_was_altered() throws Exception {
        var data = folder.resolve("data");
        Running.in(data, "--klubba.open=false").close();
        var accounts = folder.resolve("accounts.jsonl");
        var exported = Ran.of(
                "export",
                "--data=" + data,
                "--accounts=" + accounts,
                folder.resolve("log.jsonl").toString());
        assertThat(exported.exit()).as(exported.err()).isZero();
        assertThat(Files.readAllLines(accounts))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"change\":\"role-given\"", "\"account\":\"owner\"", "\"what\":\"registrar\""));
        assertThat(Files.readAllLines(accounts)).contains("{\"account\":\"owner\",\"name\":\"local\"}");
        assertThat(Ran.of("verify", "--data=" + data).exit()).isZero();
        isTakenOver(accounts);

        try (var register = Register.in(data, RegisterOptions.DATABASE, false)) {
            register.database().getCollection("account-log").updateOne(eq("_id", 1L), Updates.set("what", "auditor"));
        }
        var verified = Ran.of("verify", "--data=" + data);
        assertThat(verified.exit()).isEqualTo(1);
        assertThat(verified.out()).contains("fault in the log of accounts at 1");
    }

    @Test
    void it_is_exported_with_the_register_unless_it_is_to_go_elsewhere_and_has_no_names_where_words_are_left_out()
            throws Exception {
        var data = folder.resolve("data");
        Running.in(data, "--klubba.open=false").close();
        var exported =
                Ran.of("export", "--data=" + data, folder.resolve("log.jsonl").toString());
        assertThat(exported.exit()).as(exported.err()).isZero();
        assertThat(exported.err()).contains("log.accounts.jsonl");
        assertThat(folder.resolve("log.accounts.jsonl"))
                .content()
                .contains("\"change\":\"made\"", "\"name\":\"local\"");
        Ran.of(
                "export",
                "--data=" + data,
                "--without-words",
                folder.resolve("bare.jsonl").toString());
        assertThat(folder.resolve("bare.accounts.jsonl"))
                .content()
                .contains("\"change\":\"made\"")
                .doesNotContain("\"name\"");

        var unknown = Files.writeString(
                folder.resolve("unknown.jsonl"),
                Files.readString(folder.resolve("log.accounts.jsonl")) + "{\"account\":\"nobody\",\"name\":\"N\"}\n");
        var refused = Ran.of(
                "import",
                "--data=" + folder.resolve("other"),
                "--accounts=" + unknown,
                folder.resolve("log.jsonl").toString());
        assertThat(refused.err()).contains("nobody");
    }

    /** By a register that is empty, once, and as it was written. */
    private void isTakenOver(Path accounts) throws Exception {
        var log = folder.resolve("log.jsonl").toString();
        var other = folder.resolve("other");
        var into = new String[] {"import", "--data=" + other, "--accounts=" + accounts, log};
        var imported = Ran.of(into);
        assertThat(imported.exit()).as(imported.err()).isZero();
        var again = folder.resolve("again.jsonl");
        Ran.of(
                "export",
                "--data=" + other,
                "--accounts=" + again,
                folder.resolve("log2.jsonl").toString());
        assertThat(again).hasSameTextualContentAs(accounts);
        assertThat(Ran.of(into).err()).contains("there are accounts here already");

        var altered = Files.writeString(
                folder.resolve("altered.jsonl"), Files.readString(accounts).replace("registrar", "auditor"));
        var refused = Ran.of("import", "--data=" + folder.resolve("third"), "--accounts=" + altered, log);
        assertThat(refused.exit()).isNotZero();
        assertThat(refused.err()).contains("not as it was written");
    }
}
