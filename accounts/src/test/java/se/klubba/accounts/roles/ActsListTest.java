package se.klubba.accounts.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.accounts.Role;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.ActDescription;
import se.klubba.acts.Senders;

/** What {@code docs/acts.md} tells is what acts say of themselves, and what the table says of them. Written anew with {@code -Dgolden.write=true}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActsListTest {
    private static final Path FILE = Path.of("../docs/acts.md");
    private final Endpoints endpoints = new Endpoints();

    @Test
    void every_act_is_listed_with_what_it_says_and_who_may_send_it() throws IOException {
        var list = list();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILE, list);
        }
        assertThat(Files.readString(FILE))
                .as("run this test with -Dgolden.write=true, and commit docs/acts.md")
                .isEqualTo(list);
    }

    private String list() {
        var senders = Arrays.stream(Senders.values())
                .filter(some -> some != Senders.NOBODY)
                .map(some -> "| %s | %s | %s |".formatted(name(some), roles(some, Grant.OWN), roles(some, Grant.ALL)));
        var acts = ActCatalog.posted().stream()
                .map(act -> "| `%s` | `%s` | %s | %s |"
                        .formatted(act.effect(), act.path(), name(act.sentBy()), act.meaning()));
        return Stream.of(
                        Stream.of(
                                "# Every act, and who may send it",
                                "",
                                "What acts say of themselves (`@Recordable`), and [endpoints.txt]"
                                        + "(../accounts/src/main/resources/se/klubba/accounts/roles/endpoints.txt) of who sends them."
                                        + " `ActsListTest` writes it.",
                                "",
                                "| sent by | in bodies where that role is held | in every body |",
                                "|---|---|---|"),
                        senders,
                        Stream.of("", "| act | posted to | sent by | says |", "|---|---|---|---|"),
                        acts)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String roles(Senders some, Grant grant) {
        var row = ActCatalog.posted().stream()
                .filter(act -> act.sentBy() == some)
                .findFirst()
                .map(this::row)
                .orElseThrow();
        return Arrays.stream(Role.values())
                .filter(role -> row.grant(role) == grant)
                .map(Role::key)
                .collect(Collectors.joining(", "));
    }

    private Endpoints.Row row(ActDescription act) {
        return endpoints.rows().stream()
                .filter(row -> row.method().equals("POST")
                        && row.path().getPatternString().equals(act.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may send " + act.effect()));
    }

    private static String name(Senders some) {
        return some.name().toLowerCase(Locale.ROOT);
    }
}
