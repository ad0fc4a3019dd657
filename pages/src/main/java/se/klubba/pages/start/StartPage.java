package se.klubba.pages.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.instrumentregister.Instrument;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingRecord.Clause;
import se.klubba.openassignments.Assignment;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.log.Told;
import se.klubba.reading.Named;

/**
 * The first page.
 *
 * @param hers what whoever looks has to do; null where it is not known who that is on record
 * @param next meetings to come, with what waits for them
 * @param overdue the longest overdue first
 * @param decided clauses of the latest meetings that were held
 * @param elsewhere matters that were sent to somebody and have not come back
 * @param news what was recorded since the visit before
 * @param empty nothing is on record yet
 */
public record StartPage(
        Visit visit,
        @Nullable Hers hers,
        List<Coming> next,
        Counted<Assignment> overdue,
        List<Decided> decided,
        Counted<MatterEntry> elsewhere,
        Counted<Instrument> awaiting,
        List<Told> news,
        boolean empty)
        implements Page {
    /**
     * @param waiting what waits for the person beside what is on record
     * @param open assignments that the person has or answers for
     */
    public record Hers(Named person, List<Link> waiting, List<Assignment> open) {}

    public record Coming(MeetingEntry meeting, List<MatterEntry> waiting, List<Assignment> due) {}

    /** @param matter the first of its item; null where it has none */
    public record Decided(
            MeetingEntry meeting, String item, @Nullable Named matter, Clause clause) {}

    public Texts texts() {
        return visit.texts(StartPage.class);
    }

    /** What to know first. */
    public String headline() {
        if (next.isEmpty()) {
            return texts().say(empty ? "start.empty" : "start.no-meeting");
        }
        var first = next.getFirst().meeting();
        long days = java.time.temporal.ChronoUnit.DAYS.between(visit.day(), first.on());
        var body = first.body().shown();
        return days == 0
                ? texts().say("start.today", body)
                : texts().say(days == 1 ? "start.tomorrow" : "start.in-days", body, days);
    }

    /** How much is late, and lies with others. */
    public String lede() {
        return empty
                ? texts().say("start.empty.lede")
                : Counted.told(texts(), "start.overdue", overdue.number(), overdue.more()) + " "
                        + Counted.told(
                                texts(),
                                "start.elsewhere",
                                elsewhere.number() + awaiting.number(),
                                elsewhere.more() || awaiting.more());
    }

    public long late(Assignment assignment) {
        var last = assignment.due().last();
        return last == null ? 0 : java.time.temporal.ChronoUnit.DAYS.between(last, visit.day());
    }

    @Override
    public String title() {
        return visit.texts().say(Section.START);
    }

    @Override
    public Section section() {
        return Section.START;
    }
}
