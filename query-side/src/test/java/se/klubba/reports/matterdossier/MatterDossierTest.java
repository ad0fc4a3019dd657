package se.klubba.reports.matterdossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.reading.testing.Register;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.reports.testing.Parts;
import se.klubba.words.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatterDossierTest {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final BodyId BOARD = new BodyId("board");
    private static final MatterId MATTER = new MatterId("m1");
    private static final int STATUS = 3;
    private static final int WAITS = 4;

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    /** How the matter stands and what it waits for. */
    private static String status(KlubbaEvent... steps) {
        var register = new Register()
                .with(
                        new BodyEstablished(COUNCIL, Words.of("Council"), BodyKind.COUNCIL, on("2020-01-01")),
                        new BodyEstablished(BOARD, Words.of("Board"), BodyKind.BOARD, on("2020-01-01")),
                        new MatterRaised(MATTER, Words.of("A matter"), COUNCIL, on("2020-01-02")))
                .with(steps);
        var log = new MemoryLog(register.events());
        var asked = Parameters.asOf(LocalDate.parse("2020-12-31"), Language.EN, EveryReport.ZONE)
                .about(MATTER);
        var row = new Parts(EveryReport.run(new MatterDossier(), asked, log, log.head()))
                .rows("status")
                .getFirst();
        return row.get(STATUS) + ": " + row.get(WAITS);
    }

    @Test
    void a_matter_that_was_referred_waits_for_whom_it_was_sent_to() {
        assertThat(status(new MatterReferred(MATTER, Party.of(BOARD), null, on("2020-02-01"))))
                .isEqualTo("referred: Board");
    }

    @Test
    void what_happened_after_the_day_of_the_report_does_not_count() {
        assertThat(status(new MatterReferred(MATTER, Party.of(BOARD), null, on("2021-01-01"))))
                .isEqualTo("raised: ");
    }

    @Test
    void one_that_was_sent_back_to_two_at_once_waits_for_both() {
        assertThat(status(
                        new MatterReferredBack(MATTER, Party.of(BOARD), null, on("2020-02-01")),
                        new MatterReferredBack(MATTER, Party.of(COUNCIL), null, on("2020-02-01"))))
                .isEqualTo("referred back: Board; Council");
    }

    @Test
    void one_that_was_sent_on_waits_for_the_last_and_one_that_came_back_for_nobody() {
        var toBoard = new MatterReferred(MATTER, Party.of(BOARD), null, on("2020-02-01"));

        assertThat(status(toBoard, new MatterReferred(MATTER, Party.of(COUNCIL), null, on("2020-03-01"))))
                .isEqualTo("referred: Council");
        assertThat(status(toBoard, new ReferralReturned(MATTER, BOARD, null, on("2020-03-01"))))
                .isEqualTo("taken up: ");
    }

    @Test
    void what_of_it_was_tabled_is_named() {
        assertThat(status(new ItemTabled(
                        MATTER, Words.of("signing"), new WaitsFor.ForPreparation(BOARD), on("2020-02-01"))))
                .isEqualTo("tabled (bordlagt): signing: preparation (beredning) by Board");
    }
}
