package se.klubba.reports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.calendar.Calendar;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.meetingrecord.Adopted;
import se.klubba.openassignments.Assignments;
import se.klubba.proposals.Outcomes;
import se.klubba.reading.FactsView;
import se.klubba.reading.Named;
import se.klubba.reading.OnRecord;
import se.klubba.reading.SourceText;
import se.klubba.reading.Standing;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Parameters;
import se.klubba.timeline.Fact;
import se.klubba.wording.Phrasing;
import se.klubba.words.Messages;

/**
 * What a fold is asked, and what it can ask: all of it as known at the moment of the report, and as of its day.
 *
 * @param messages the report's own words and the common ones
 * @param phrasing names, dates and facts in words
 * @param proposals what was proposed, and what became of it, by proposal and by matter
 * @param text what documents say, for {@link #wording}
 * @param recall facts that were told already, or are still to be told
 * @param viewed what stands about the things of a view
 * @param rows where rows of tables are put
 * @param onDay the same question of another day
 */
public record Question(
        Parameters parameters,
        Messages messages,
        Names names,
        Calendar calendar,
        Phrasing phrasing,
        OnRecord proposals,
        SourceText text,
        Recall recall,
        Function<FactsView, Things> viewed,
        RowsAside rows,
        Function<LocalDate, Question> onDay) {
    /** The same with names and dates as they were on a day; what else it says stays as of the day of the report. */
    public Question on(LocalDate day) {
        return day.equals(day()) ? this : onDay.apply(day);
    }

    /** What stands about the things of one of the views that the report names. */
    public Things things(FactsView view) {
        return viewed.apply(view);
    }

    /**
     * A table of rows that are gone through once, and of which only one has to be in memory.
     *
     * @throws IllegalArgumentException where one of them has not a cell for each column
     */
    public Table table(String id, String caption, List<Column> columns, Stream<List<Cell>> all) {
        return new Table(id, caption, columns, rows.put(columns.size(), all));
    }

    /** Whether it had surely happened by the day of the report; what has no day has. */
    public boolean happened(Fact fact) {
        return happened(fact.happenedOn());
    }

    /** Likewise, of what happened on a day. */
    public boolean happened(@Nullable EdtfDate on) {
        return Standing.happened(on, day());
    }

    /**
     * Whether it belongs to the period. A day that is not known exactly belongs where the last day is that it can be, so that periods
     * side by side share nothing and miss nothing; what has no day belongs only where there is no period.
     */
    public boolean within(@Nullable EdtfDate day) {
        return day == null ? parameters.from() == null && parameters.to() == null : parameters.within(day.latest());
    }

    /** Whether it is one of the bodies that were asked about, or all were. */
    public boolean concerns(@Nullable BodyId body) {
        return parameters.bodies().isEmpty()
                || body != null && parameters.bodies().contains(body);
    }

    /** Whether one of them is among the bodies that were asked about, or all were. */
    public boolean concernsOne(Collection<BodyId> bodies) {
        return parameters.bodies().isEmpty() || bodies.stream().anyMatch(this::concerns);
    }

    /** Whether one of those that did something is among the bodies that were asked about, or all were; once, whoever did it together. */
    public boolean concernsAny(Fact fact) {
        return concernsOne(calendar.allWhose(fact));
    }

    /** Whose meeting it is; null where that is not on record. */
    public @Nullable BodyId bodyOf(@Nullable MeetingId meeting) {
        var found = meeting == null ? null : calendar.meeting(meeting);
        return found == null ? null : found.body();
    }

    /** On which it is; null where that is not on record. */
    public @Nullable LocalDate dayOf(@Nullable MeetingId meeting) {
        var found = meeting == null ? null : calendar.meeting(meeting);
        return found == null ? null : found.on();
    }

    /** What rejected the points that were proposed in a matter by a day; null where nothing did. */
    public @Nullable Fact rejected(MatterId matter, LocalDate day) {
        var found = proposals.find(matter.value());
        return found == null ? null : Outcomes.after(found.value().asOf(day)).rejected();
    }

    /** All bodies that did something together; none where that is not told. */
    public List<BodyId> allWhose(Fact fact) {
        return calendar.allWhose(fact);
    }

    /** The body that did something; null where that is not told. */
    public @Nullable BodyId whose(Fact fact) {
        return calendar.whose(fact);
    }

    /** The words of a clause, or of what an assignment asks: as recorded, or as they stand in the source; null where neither gives them. */
    public @Nullable String wording(Fact fact) {
        var recorded = switch (fact.event()) {
            case DecisionRecorded e -> e.words();
            case AssignmentGiven e -> e.task();
            default -> null;
        };
        if (recorded != null) {
            return phrasing.words(recorded);
        }
        var there = text.of(fact);
        return Named.DISPOSED.equals(there) ? names.disposed() : there;
    }

    /**
     * What an assignment asks: in its own words, or else in those of the place where it was given and of the points that were adopted there.
     *
     * @param others what else may stand in the clause in which it was given
     */
    public @Nullable String task(Fact given, Collection<Fact> others) {
        var words = wording(given);
        return given.event() instanceof AssignmentGiven e && e.task() != null
                ? words
                : Assignments.asked(words, Adopted.words(given, others, phrasing.points()));
    }

    /** The day of the report. */
    public LocalDate day() {
        return parameters.asOf();
    }
}
