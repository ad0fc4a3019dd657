package se.klubba.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.records.format.Fault;
import se.klubba.records.format.RecordFaulty;
import se.klubba.words.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalWordsTest {
    private static final List<String> NOT_OF_RECORDS = List.of(
            "/api/accounts",
            "/api/account/",
            "/api/reports",
            "/api/drafts",
            "/api/documents",
            "/api/corrections",
            "/api/sample",
            "/api/session");
    private static final Set<String> OF_THE_REGISTER =
            Set.of("register-not-empty", "older-sample", "filing-exists", "unknown-filing");

    /** Of every act: what is unknown, what conflicts, what a rule forbids. */
    private static Stream<String> refusals() throws IOException {
        try (var in = RefusalWordsTest.class.getResourceAsStream("/se/klubba/describing/codes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> l.matches("POST /api/\\S+ (?:404|409|412|422) .*"))
                    .filter(l -> NOT_OF_RECORDS.stream().noneMatch(l::contains))
                    .flatMap(l -> Stream.of(l.split(" ")).skip(3))
                    .filter(c -> !OF_THE_REGISTER.contains(c))
                    .distinct();
        }
    }

    @Test
    void whatever_an_act_is_refused_for_is_told_in_swedish() throws IOException {
        var codes = refusals().toList();
        assertThat(codes).hasSizeGreaterThan(60);
        assertThat(codes.stream().filter(c -> swedish(c, "english").equals("english")))
                .isEmpty();
    }

    @Test
    void whom_it_is_about_is_named_and_english_is_as_the_rule_says_it() {
        var message = "the register knows no person 'Gun', but 'Gun Ek'";
        assertThat(swedish("near-name", message)).endsWith("att det är en ny. (”Gun”, ”Gun Ek”)");
        assertThat(RefusalWords.of(fault("near-name", message), Language.EN)).isEqualTo(message);
        assertThat(swedish("of-tomorrow", message)).isEqualTo(message);
    }

    @Test
    void a_record_with_several_faults_tells_each() {
        var faulty = new RecordFaulty(List.of(fault("matter-closed", "closed"), fault("wrong-date", "no date")));
        assertThat(RefusalWords.of(faulty, Language.SV))
                .isEqualTo("Ärendet är avslutat. Det är ingen dag: skriv den som 2026-03-20.");
    }

    private static String swedish(String code, String message) {
        return RefusalWords.of(fault(code, message), Language.SV);
    }

    private static Fault fault(String code, String message) {
        return new Fault("utkast.json", 1, 1, code, message);
    }
}
