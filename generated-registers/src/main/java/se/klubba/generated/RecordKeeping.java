package se.klubba.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.funding.event.FundingEvent.BalanceReported;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.FilingId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Money;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DissentRecorded;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.LetterReceived;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.StatementRecorded;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.event.FiledParameters;
import se.klubba.reports.event.ReportEvent.ReportFiled;

/**
 * What is said of entries afterwards: corrections, retractions, further sources, disposal, reports on them. At most one line of it an
 * entry, and nothing that another fact stands on is changed.
 */
final class RecordKeeping {
    private static final int LONGEST_WAIT = 240;
    /** Entries before there is enough to tell in a report. */
    private static final int WORTH_REPORTING = 500;

    private final Ledger ledger;
    private final Dice dice;
    private final Phrases phrases;

    RecordKeeping(Ledger ledger, Dice dice) {
        this.ledger = ledger;
        this.dice = dice;
        this.phrases = new Phrases(dice);
    }

    void consider(long entry, KlubbaEvent event) {
        int chance = dice.below(100);
        if (chance >= 12) {
            return;
        }
        if (chance < 4) {
            var corrected = corrected(event);
            if (corrected != null && !corrected.equals(event)) {
                later(() -> correct(entry, entry, event, corrected));
            }
        } else if (chance < 6 && retractable(event)) {
            later(() -> retract(entry, entry, event.keys()));
        } else if (chance < 10 && readInMinutes(event)) {
            later(() -> addSource(entry, event));
        } else if (chance == 10 && (event instanceof StatementRecorded || event instanceof DissentRecorded)) {
            later(() -> dispose(entry, event.keys()));
        } else if (chance == 11 && entry >= WORTH_REPORTING && event instanceof DecisionRecorded) {
            file(entry + 1);
        }
    }

    private void later(Runnable what) {
        ledger.on(ledger.today().plusDays(dice.between(2, LONGEST_WAIT)), () -> {
            ledger.session("arkivarie");
            what.run();
        });
    }

    private void correct(long entry, long replaces, KlubbaEvent former, KlubbaEvent replacement) {
        var version = ledger.put(new EntryCorrected(
                entry, replaces, replacement, former.keys(), Words.of("Fel i protokollet."), Occurrence.UNDATED));
        var keys = new TreeSet<>(former.keys());
        keys.addAll(replacement.keys());
        int chance = dice.below(10);
        if (chance < 2) {
            var again = corrected(replacement);
            if (again != null && !again.equals(replacement)) {
                later(() -> correct(entry, version, replacement, again));
            }
        } else if (chance < 4 && retractable(replacement)) {
            later(() -> retract(entry, version, keys));
        } else if (chance == 4 && replacement instanceof StatementRecorded) {
            later(() -> dispose(entry, keys));
        }
    }

    private void retract(long entry, long replaces, Set<Key> keys) {
        ledger.put(new EntryRetracted(entry, replaces, keys, Words.of("Infört två gånger."), Occurrence.UNDATED));
    }

    private void dispose(long entry, Set<Key> keys) {
        ledger.put(new WordsDisposedOf(entry, keys, Words.of("Gallringsplan 4.2"), Occurrence.UNDATED));
    }

    /** A report on the decisions so far, with digests of none. Its chance is its own, so that nothing else happens otherwise than without it. */
    private void file(long position) {
        var digits = new Dice(position);
        ledger.quietly(new ReportFiled(
                new FilingId(digits.hex(32)),
                "decisions",
                1,
                new FiledParameters(null, null, List.of(), null, ledger.today(), null, "sv", "Europe/Stockholm", null),
                position,
                digits.hex(64),
                0,
                digits.hex(64),
                List.of(),
                "html",
                digits.hex(64),
                Occurrence.UNDATED));
    }

    private void addSource(long entry, KlubbaEvent event) {
        var document = new DocumentId(dice.hex(64));
        ledger.put(new DocumentKept(
                document,
                Words.of("Minnesanteckningar.txt"),
                dice.between(900, 40_000),
                "text/plain",
                Occurrence.UNDATED));
        ledger.act();
        int line = dice.between(1, 300);
        var source = new Source(document, new Source.Range(line, line), null);
        LocalDate told = ledger.today();
        ledger.put(new SourceAdded(
                entry,
                event.keys(),
                new Occurrence(null, new Basis(null, null, null, null, told, List.of(source), null), List.of())));
    }

    /** Null where nothing about it could be wrong without others being wrong too. */
    private @Nullable KlubbaEvent corrected(KlubbaEvent event) {
        var topic = phrases.topic();
        return switch (event) {
            case MatterRaised e -> new MatterRaised(e.matter(), phrases.title(topic), e.body(), e.at());
            case StatementRecorded e -> new StatementRecorded(e.matters(), e.by(), phrases.statement(topic), e.at());
            case InformationNoted e -> new InformationNoted(e.matters(), phrases.news(topic), e.at());
            case DecisionRecorded e ->
                new DecisionRecorded(e.decision(), e.meeting(), e.item(), e.matters(), phrases.clause(topic), e.at());
            case AttendanceRecorded e
            when e.present().size() > 2 -> {
                var present = new ArrayList<Attendance>(e.present());
                present.removeLast();
                yield new AttendanceRecorded(e.meeting(), present, e.at());
            }
            case AssignmentGiven e ->
                new AssignmentGiven(e.assignment(), e.matters(), e.by(), e.to(), otherwise(e.due()), e.task(), e.at());
            case BalanceReported e ->
                new BalanceReported(
                        e.funding(), Money.kronor(e.balance().amount() + 1_000L * dice.between(1, 90)), e.at());
            default -> null;
        };
    }

    private Due otherwise(Due due) {
        return due instanceof Due.OnDay(var day)
                ? new Due.OnDay(day.plusDays(dice.between(1, 20)))
                : new Due.NotStated();
    }

    private static boolean retractable(KlubbaEvent event) {
        return event instanceof StatementRecorded
                || event instanceof InformationNoted
                || event instanceof LetterReceived;
    }

    private static boolean readInMinutes(KlubbaEvent event) {
        return event instanceof StatementRecorded
                || event instanceof InformationNoted
                || event instanceof DecisionRecorded
                || event instanceof LetterReceived;
    }
}
