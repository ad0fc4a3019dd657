package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Invented minutes of as many kinds of bodies, each with what is to be recorded of it written by hand. Rules were mended by those of one
 * folder; those of the other are only counted. {@code -Dminutes.differ=true} tells what differs in the first.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InventedMinutesTest {
    private static final List<String> TUNED = List.of(
            "arbetsutskott.txt",
            "arsmote.txt",
            "bolag.txt",
            "brf.txt",
            "brfstamma.txt",
            "byalag.txt",
            "byggnadsnamnd.txt",
            "fackklubb.txt",
            "fakultet.txt",
            "fiske.txt",
            "foraldraforening.txt",
            "idrott.txt",
            "karstyrelse.txt",
            "kooperativ.txt",
            "kyrkorad.txt",
            "langtidsstyrgrupp.md",
            "museum.txt",
            "natverk.md",
            "orkester.txt",
            "parish.txt",
            "patientnamnd.txt",
            "rowing.txt",
            "socialnamnd.txt",
            "steering.md",
            "stiftelse.txt",
            "styrgrupp.txt",
            "universitet.txt",
            "vagforening.txt");

    private static final List<String> HELD_OUT = List.of(
            "bolagsstamma.txt", "elevrad.txt", "kulturnamnd.txt", "opensource.md", "regionrad.md", "seglarklubb.txt");

    private static Measured measured(String folder, List<String> names) {
        var measured = new Measured();
        for (var name : names) {
            var at = "/minutes/" + folder + "/" + name;
            measured.add(name, Drafted.of(name, bytes(at)), Truth.of(text(at.replaceFirst("\\.\\w+$", ".truth"))));
        }
        System.out.println("drafts of invented minutes, " + folder + ": " + measured);
        return measured;
    }

    private static String text(String at) {
        return new String(bytes(at), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String at) {
        try (var in = InventedMinutesTest.class.getResourceAsStream(at)) {
            return Objects.requireNonNull(in, at).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void minutes_by_which_rules_were_mended_stay_read() {
        var measured = measured("tuned", TUNED);
        if (Boolean.getBoolean("minutes.differ")) {
            measured.differs.forEach(System.out::println);
        }
        assertThat(measured.inventedValues)
                .as(String.join("\n", measured.differs))
                .isZero();
        assertThat(measured.inventedClauses).isZero();
        assertThat(Measured.percent(measured.found, measured.clauses)).isGreaterThanOrEqualTo(98);
        assertThat(Measured.percent(measured.rightOutcomes, measured.outcomes - measured.askedOutcomes))
                .isGreaterThanOrEqualTo(95);
        assertThat(Measured.percent(measured.rightAssignments, measured.assignments))
                .isGreaterThanOrEqualTo(95);
    }

    /** What they come to is told in docs/recording.md; that it gets no worse is all that is asked of it. */
    @Test
    void minutes_that_are_only_counted() {
        var measured = measured("held-out", HELD_OUT);
        assertThat(Measured.percent(measured.found, measured.clauses)).isGreaterThanOrEqualTo(85);
        assertThat(measured.inventedValues).isLessThanOrEqualTo(6);
    }
}
