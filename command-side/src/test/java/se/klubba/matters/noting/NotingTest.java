package se.klubba.matters.noting;

import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.LetterReceived;
import se.klubba.matters.event.MatterEvent.StatementRecorded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NotingTest {

    private static final Words SAID = Words.of("Det finns en risk");

    private final ActFixture fixture =
            County.with(new RecordingStatement(), new NotingInformation(), new ReceivingLetter());

    @Test
    void a_statement_is_recorded_with_who_made_it() {
        fixture.when(new RecordStatement(List.of(HEALTH), Party.of(ANNA), SAID, FEB_7))
                .records(new StatementRecorded(List.of(HEALTH), Party.of(ANNA), SAID, FEB_7));
    }

    @Test
    void two_statements_of_one_day_are_two_though_their_words_are_only_in_the_source() {
        var first = new StatementRecorded(List.of(HEALTH), Party.of(ANNA), null, on("2020-02-07", 1));
        fixture.given(first)
                .when(new RecordStatement(List.of(HEALTH), Party.of(ANNA), null, on("2020-02-07", 2)))
                .records(new StatementRecorded(List.of(HEALTH), Party.of(ANNA), null, on("2020-02-07", 2)));
    }

    @Test
    void information_is_noted() {
        fixture.when(new NoteInformation(List.of(HEALTH), SAID, null, FEB_7))
                .records(new InformationNoted(List.of(HEALTH), SAID, FEB_7));
    }

    @Test
    void a_letter_is_received_by_somebody() {
        fixture.when(new ReceiveLetter(HEALTH, Party.of(STEERING), Party.of(ANNA), FEB_7))
                .records(new LetterReceived(HEALTH, Party.of(STEERING), Party.of(ANNA), FEB_7));
    }
}
