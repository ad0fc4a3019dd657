package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.*;
import static se.klubba.reports.golden.Matters.*;
import static se.klubba.reports.golden.Sittings.*;

import java.time.LocalDate;
import java.util.List;
import se.klubba.funding.event.FundingEvent.*;
import se.klubba.instruments.event.InstrumentEvent.*;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;

/** Agreements and their like: on 30 June 2021 there is one in every state. */
final class Agreements {
    private final Chronicle log;

    private Agreements(Chronicle log) {
        this.log = log;
    }

    static void before(Chronicle log) {
        log.put(
                new InstrumentNoted(
                        OLD_AGREEMENT,
                        Words.of("Överenskommelse om vårdplanering 2017"),
                        InstrumentKind.AGREEMENT,
                        new Term(EdtfDate.of("2017"), null),
                        Occurrence.UNDATED),
                new InstrumentNoted(
                        LETTER_FORM, Words.of("Brevmall"), InstrumentKind.OTHER, Term.UNKNOWN, Occurrence.UNDATED),
                new InstrumentNoted(
                        OLD_GUIDELINE,
                        Words.of("Riktlinje för protokoll"),
                        InstrumentKind.GUIDELINE,
                        new Term(EdtfDate.of("2018-01-01"), null),
                        Occurrence.UNDATED));
    }

    static void record(Chronicle log) {
        var agreements = new Agreements(log);
        log.session("sekreterare-2", "2020-06-22");
        log.put(
                new InstrumentSigned(AGREEMENT, new Party.OfPrincipal(EKBY), day("2020-06-10")),
                new InstrumentSigned(AGREEMENT, new Party.OfPrincipal(REGION), day("2020-06-12")),
                new FundingRequisitioned(GRANT, Money.aboutKronor(100_000), day("2020-06-15")),
                new BalanceReported(GRANT, Money.kronor(150_000), day("2020-06-22")),
                new MatterRaised(ROUTINES, Words.of("Rutiner och riktlinjer"), STEERING, day("2020-06-22")));
        agreements.refused();
        agreements.underway();
    }

    private void refused() {
        draft(REFUSED_ROUTINE, "Rutin för utskrivning", InstrumentKind.ROUTINE);
        draft(NEW_ROUTINE, "Rutin för hembesök", InstrumentKind.ROUTINE);
        log.put(
                new InstrumentAdopted(REFUSED_ROUTINE, Term.from(LocalDate.parse("2020-09-01")), day("2020-06-22")),
                new ApprovalAwaited(REFUSED_ROUTINE, Party.of(AUTHORITY), day("2020-06-22")),
                new ApprovalRecorded(REFUSED_ROUTINE, Party.of(AUTHORITY), ApprovalOutcome.REFUSED, day("2020-06-22")),
                new InstrumentAdopted(NEW_ROUTINE, new Term(EdtfDate.of("2021"), null), day("2020-06-22")),
                new ApprovalAwaited(NEW_ROUTINE, Party.of(AUTHORITY), day("2020-06-22")),
                new ApprovalRecorded(NEW_ROUTINE, Party.of(AUTHORITY), ApprovalOutcome.APPROVED, day("2020-06-22")));
    }

    private void underway() {
        draft(WAITING_GUIDELINE, "Riktlinje för tolkar", InstrumentKind.GUIDELINE);
        draft(DIRECTIVE, "Uppdragsdirektiv för utvecklingsgruppen", InstrumentKind.DIRECTIVE);
        draft(CARE_PROGRAMME, "Vårdprogram för fallolyckor", InstrumentKind.CARE_PROGRAMME);
        draft(NEXT_CALENDAR, "Kalendarium 2022", InstrumentKind.CALENDAR);
        log.put(
                new InstrumentAdopted(WAITING_GUIDELINE, Term.from(LocalDate.parse("2020-09-01")), day("2020-06-22")),
                new SignatureAwaited(WAITING_GUIDELINE, List.of(new Party.OfPrincipal(HAVSVIK)), day("2020-06-22")),
                new ApprovalAwaited(WAITING_GUIDELINE, Party.of(AUTHORITY), day("2020-06-22")),
                new InstrumentSentForComment(CARE_PROGRAMME, List.of(new Party.Each(GROUP)), day("2020-06-22")),
                new InstrumentAdopted(
                        NEXT_CALENDAR,
                        new Term(EdtfDate.of("2022-01-01"), EdtfDate.of("2022-12-31")),
                        day("2020-06-22")),
                new InstrumentExtended(
                        AGREEMENT,
                        EdtfDate.of("2022-12-31"),
                        SEPTEMBER.told("4", 6, "2020-06", Deviation.BODY_NOT_COMPETENT)),
                new InstrumentRepealed(
                        OLD_GUIDELINE,
                        EdtfDate.of("2020-08-31"),
                        SEPTEMBER.told("4", 6, "../2020-06-22", Deviation.INSTRUMENT_NOT_IN_FORCE)));
    }

    private void draft(InstrumentId instrument, String name, InstrumentKind kind) {
        log.put(new InstrumentDrafted(instrument, Words.of(name), kind, List.of(ROUTINES), null, day("2020-06-22")));
    }

    private static Occurrence day(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }
}
