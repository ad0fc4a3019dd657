package se.klubba.reports.golden;

import static se.klubba.reports.golden.Cast.*;
import static se.klubba.reports.golden.Matters.*;
import static se.klubba.reports.golden.Sittings.*;

import java.time.LocalDate;
import java.util.List;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.FilingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.*;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.reports.event.FiledParameters;
import se.klubba.reports.event.ReportEvent.ReportFiled;

/** What came late, was put right, taken back and disposed of; every irregularity that no chapter before it has. */
final class RecordMended {
    private RecordMended() {}

    static void record(Chronicle log, FirstSitting.Later first, long letter) {
        log.session("arkivarie-1", "2021-05-10");
        log.put(
                new PersonRenamed(CECILIA, Words.of("Cecilia Ek Lund"), Occurrence.on(EdtfDate.of("2021-05-01"))),
                new StatementRecorded(
                        List.of(BUSES),
                        Party.of(HANNA),
                        null,
                        FEBRUARY.under("4", 12, Deviation.MEETING_ON_ANOTHER_DAY)),
                new InformationNoted(
                        List.of(WATER),
                        Words.of("Svaret är överlämnat"),
                        SEPTEMBER.told("5", 7, "2020-05-20", Deviation.MEETING_NOT_KNOWN)),
                new DocumentAttached(
                        YOUTH,
                        Papers.MINUTES_OF_MAY.id(),
                        null,
                        irregular(
                                "2021-02-20",
                                Deviation.MATTER_NOT_RAISED_THEN,
                                Deviation.MEETING_NOT_OPEN,
                                Deviation.TARGET_MEETING_PASSED)),
                new StatementRecorded(
                        List.of(YOUTH),
                        new Party.NotStated(),
                        Words.of("Det brådskar."),
                        irregular(
                                "2021-04-19",
                                Deviation.MEETING_CANCELLED,
                                Deviation.TARGET_MEETING_CANCELLED,
                                Deviation.BODY_DISSOLVED)));
        log.correct(first.attendance(), FirstSitting.present(CECILIA), "Cecilia Ek var inte där");
        log.session("arkivarie-1", "2021-05-11");
        log.correct(first.attendance(), FirstSitting.present(CECILIA, HANNA), null);
        log.retract(first.information(), "dubbelt registrerat");
        log.addSource(first.statement(), MAY.under("2", 1));
        log.dispose(first.statement(), "gallringsbeslut 2021-3");
        log.dispose(letter, "gallringsbeslut 2021-3");
        log.session("arkivarie-1", "2021-06-01");
        log.put(filed());
    }

    private static Occurrence irregular(String day, Deviation... irregular) {
        return new Occurrence(EdtfDate.of(day), Basis.NONE, List.of(irregular));
    }

    private static ReportFiled filed() {
        var asked = new FiledParameters(
                null,
                null,
                List.of(COUNCIL),
                null,
                LocalDate.parse("2021-06-01"),
                null,
                "sv",
                "Europe/Stockholm",
                null);
        var none = "0".repeat(64);
        return new ReportFiled(
                new FilingId("id-filing"),
                "flow",
                1,
                asked,
                10,
                none,
                0,
                none,
                List.of(),
                "html",
                none,
                Occurrence.on(EdtfDate.of("2021-06-01")));
    }
}
