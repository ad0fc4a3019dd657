package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.*;
import static se.klubba.reports.golden.Matters.*;
import static se.klubba.reports.golden.Sittings.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Extent;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.NoteKind;
import se.klubba.visibility.event.Publishing;
import se.klubba.visibility.event.VisibilityEvent.ConfidentialityLifted;
import se.klubba.visibility.event.VisibilityEvent.MadeConfidential;
import se.klubba.visibility.event.VisibilityEvent.Published;
import se.klubba.visibility.event.VisibilityEvent.PublishingSet;
import se.klubba.visibility.event.VisibilityEvent.Unpublished;

/** What minutes say outside their clauses, in each way in which it can be said; and what may be seen by whom, each part of the record once. */
final class Asides {
    private Asides() {}

    static void record(Chronicle log) {
        log.session("arkivarie-1", "2021-06-04");
        for (var kind : NoteKind.values()) {
            log.put(new InformationNoted(
                    List.of(WATER), Words.of("om vattnet, " + (kind.ordinal() + 1)), kind, SEPTEMBER.under("5", 7)));
        }
        log.put(
                new DecisionRecorded(
                        new DecisionId("id-in-passing"),
                        SEPTEMBER.meeting(),
                        ItemNumber.of("5"),
                        List.of(WATER),
                        Words.of("att låta mäta vattnet en gång till"),
                        SEPTEMBER.under("5", 7)),
                new DecisionRecorded(
                        new DecisionId("id-between"),
                        null,
                        null,
                        List.of(WATER),
                        Words.of("att skicka proverna vidare"),
                        betweenMeetings()));
        all().forEach(what -> log.put(
                new MadeConfidential(
                        what,
                        Words.of("21 kap. 1 § offentlighets- och sekretesslagen"),
                        LocalDate.parse("2021-06-02"),
                        List.of(BOARD),
                        today()),
                new ConfidentialityLifted(what, Words.of("efter ny prövning"), today()),
                new Published(what, today()),
                new Unpublished(what, null, today())));
        log.put(
                new PublishingSet(COUNCIL, Publishing.NEVER, null, today()),
                new PublishingSet(COUNCIL, Publishing.AFTER_APPROVAL, null, today()),
                new PublishingSet(COUNCIL, Publishing.AFTER_DAYS, 14, today()));
    }

    private static Stream<Extent> all() {
        var item = ItemNumber.of("5");
        return Stream.of(
                new Extent.OfMatter(SCHOOLS),
                new Extent.OfMeeting(FEBRUARY_2021.meeting()),
                new Extent.OfItem(FEBRUARY.meeting(), item),
                new Extent.OfClause(FEBRUARY.meeting(), item, "a"),
                new Extent.OfDocument(Papers.MINUTES_OF_MAY.id()),
                new Extent.OfName(GUNNAR));
    }

    /** Of the council, on some day of October. */
    private static Occurrence betweenMeetings() {
        var clause = new Basis.Clause("pc", 1, 0, Basis.Block.TOLD);
        return new Occurrence(
                EdtfDate.of("2020-10"),
                new Basis(null, COUNCIL, null, null, clause, DECEMBER.day(), List.of(), null),
                List.of());
    }

    private static Occurrence today() {
        return Occurrence.on(EdtfDate.of("2021-06-02"));
    }
}
