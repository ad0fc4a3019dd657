package se.klubba.pages.follow;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.Compositions;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.mattertrail.MattersAsked;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.Meetings;
import se.klubba.occasions.Occasions;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.follow.Feeds.News;
import se.klubba.pages.layout.Dates;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** What concerns a body: what it decides, who sits there, what it gave and was given to do, what was laid in its hands, and how its days moved. */
@Component
class BodyNews {
    private static final int MEETINGS = 10;
    private static final int ASSIGNMENTS = 100;

    private final Meetings meetings;
    private final Occasions occasions;
    private final Compositions compositions;
    private final Assignments assignments;
    private final Matters matters;
    private final Directory directory;
    private final CalendarView calendar;

    BodyNews(
            Meetings meetings,
            Occasions occasions,
            Compositions compositions,
            Assignments assignments,
            Matters matters,
            Directory directory,
            CalendarView calendar) {
        this.meetings = meetings;
        this.occasions = occasions;
        this.compositions = compositions;
        this.assignments = assignments;
        this.matters = matters;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** Of those that tell the same, that which tells most first. */
    Stream<News> of(Visit visit, ReadContext reading, BodyId body) {
        var dates = Calendar.of(reading, calendar, Names.of(reading, directory));
        return Stream.of(
                        decided(reading, body),
                        given(visit, reading, body, dates),
                        handed(visit, reading, body, dates),
                        said(reading, body),
                        moved(reading, body))
                .flatMap(news -> news);
    }

    private Stream<News> decided(ReadContext reading, BodyId body) {
        return meetings.latest(reading, body, reading.day().plusDays(1), MEETINGS).stream()
                .flatMap(m -> decided(reading, m));
    }

    private Stream<News> decided(ReadContext reading, MeetingEntry meeting) {
        return meetings.of(reading, new MeetingId(meeting.id())).items().stream()
                .flatMap(item -> item.clauses().stream()
                        .filter(c -> c.why() != null)
                        .map(c -> new News(
                                meeting.name() + (item.title() == null ? "" : ": " + item.title()),
                                c.words(),
                                "/meetings/" + meeting.id() + "#i" + item.item(),
                                Objects.requireNonNull(c.why()))));
    }

    private Stream<News> given(Visit visit, ReadContext reading, BodyId body, Calendar dates) {
        var before = dates.withPredecessors(body);
        return Stream.of(
                        AssignmentsAsked.owedBy(ListWanted.ALL, dates, body),
                        AssignmentsAsked.by(ListWanted.ALL, before))
                .flatMap(wanted ->
                        assignments.list().part(reading, wanted.reversed(), null, ASSIGNMENTS).items().stream())
                .distinct()
                .flatMap(a -> new AssignmentNews(visit, a).all());
    }

    private Stream<News> handed(Visit visit, ReadContext reading, BodyId body, Calendar dates) {
        return matters.list().every(reading, MattersAsked.inHandsOf(dates.withPredecessors(body))).stream()
                .flatMap(matter -> matter.inHandsOf().stream()
                        .filter(handed -> body.value().equals(handed.with().id()))
                        .map(handed -> handed(visit, matter, handed)));
    }

    private static News handed(Visit visit, MatterEntry matter, MatterEntry.Handed handed) {
        var how = visit.texts().say(handed.back() ? "handed.back" : "handed.to");
        var to = how + " " + visit.labels().party(handed.with());
        return new News(
                matter.title() == null ? Dates.capital(to) : matter.title() + ": " + to,
                null,
                "/matters/" + matter.id(),
                handed.why());
    }

    private Stream<News> said(ReadContext reading, BodyId body) {
        return compositions.steps(reading, body).stream()
                .map(step -> new News(step.what(), null, "/bodies/" + body.value(), step.why()));
    }

    /** How meetings, and occasions, from a year ago on came to be on other days, or on none. */
    private Stream<News> moved(ReadContext reading, BodyId body) {
        var since = reading.day().minusYears(1);
        var moves = meetings.moves(reading);
        return Stream.concat(
                meetings.list().every(reading, CalendarView.meetings(body, since, null)).stream()
                        .flatMap(m -> moves.apply(new MeetingId(m.id())).stream()
                                .map(step -> new News(step.what(), null, "/meetings/" + m.id(), step.why()))),
                occasions.list().every(reading, CalendarView.occasions(body, since, null)).stream()
                        .flatMap(o -> o.steps().stream()
                                .map(step -> new News(step.what(), null, "/occasions/" + o.id(), step.why()))));
    }
}
