package se.klubba.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhyTest {
    private static final MatterId MATTER = new MatterId("matter");
    private static final MatterRaised WRONG = new MatterRaised(MATTER, Words.of("Wrong"), null, on("2020-02-07"));
    private static final MatterRaised RIGHT = new MatterRaised(MATTER, Words.of("Right"), null, on("2020-02-07"));

    private final Register register = new Register();
    private final long entry = register.recordedOn("2020-02-14").record(WRONG);
    private final long correction = register.recordedOn("2020-03-05")
            .record(new EntryCorrected(entry, entry, RIGHT, WRONG.keys(), Words.of("misread"), on("2020-03-05")));

    @Test
    void a_corrected_fact_tells_who_recorded_it_and_when_and_who_corrected_it_when_and_why() {
        var why = why(register.on("2020-02-08"));

        assertThat(why.entry()).isEqualTo(entry);
        assertThat(why.recordedAt()).isEqualTo("2020-02-14T12:00:00Z");
        assertThat(why.corrected()).isTrue();
        assertThat(why.correction())
                .isEqualTo(
                        new Why.Correction(correction, "secretary", Instant.parse("2020-03-05T12:00:00Z"), "misread"));
    }

    @Test
    void as_known_before_it_was_corrected_it_tells_of_no_correction() {
        var why = why(register.on("2020-02-08", "2020-03-04"));

        assertThat(why.corrected()).isFalse();
        assertThat(why.correction()).isNull();
    }

    @Test
    void why_it_was_corrected_goes_with_the_words_that_are_disposed_of() {
        register.with(new WordsDisposedOf(entry, RIGHT.keys(), Words.of("gallring"), on("2020-03-06")));

        assertThat(why(register.on("2020-02-08")).correction())
                .isNotNull()
                .extracting(Why.Correction::reason)
                .isEqualTo(Named.DISPOSED);
    }

    private static Why why(ReadContext reading) {
        return Answers.MATTERS.trail(reading, MATTER).steps().getFirst().why();
    }
}
