package se.klubba.pages.meetings;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klubba.calendar.CalendarView;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.Meetings;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ReadContext;

/**
 * Meetings: the next ones and then the latest, or those of one year, or those that are sought.
 *
 * @param next the nearest first; none where others are asked for
 * @param part those before the day, where the next ones are told
 * @param years in which there are some
 */
public record MeetingsPage(
        Visit visit, List<MeetingEntry> next, boolean more, Part<MeetingEntry> part, List<Choice> years)
        implements Page {
    private static final String COMING = "coming";
    private static final int NEXT = 10;

    static MeetingsPage of(Visit visit, ReadContext reading, Meetings meetings) {
        var say = visit.texts(MeetingsPage.class);
        var years = Stream.concat(
                        Stream.of(new Choice("", say.say("all")), new Choice(COMING, say.say("meetings.coming"))),
                        years(reading, meetings).map(y -> new Choice(String.valueOf(y), String.valueOf(y))))
                .toList();
        var chosen = Choice.of(visit, "year", years);
        var asked = visit.parameter("q");
        boolean isAll = chosen.isEmpty() && asked == null;
        var wanted = switch (chosen) {
            case "" ->
                CalendarView.meetings(null, null, isAll ? visit.day().minusDays(1) : null)
                        .reversed();
            case COMING -> CalendarView.meetings(null, visit.day(), null);
            default -> {
                var year = Year.parse(chosen);
                yield CalendarView.meetings(
                                null, year.atDay(1), year.atMonth(12).atEndOfMonth())
                        .reversed();
            }
        };
        var part = Part.plain(visit, reading, meetings.list(), meetings.called(reading, wanted, asked));
        var next = isAll && part.after() == null
                ? meetings.list().part(reading, CalendarView.meetings(null, visit.day(), null), null, NEXT)
                : null;
        return new MeetingsPage(
                visit, next == null ? List.of() : next.items(), next != null && next.next() != null, part, years);
    }

    /** From the first in which there are some to the last, the last first. */
    private static Stream<Integer> years(ReadContext reading, Meetings meetings) {
        var all = CalendarView.meetings(null, null, null);
        var ends = Stream.of(all.reversed(), all)
                .flatMap(wanted -> meetings.list().part(reading, wanted, null, 1).items().stream())
                .map(m -> m.on().getYear())
                .toList();
        return ends.isEmpty()
                ? Stream.empty()
                : IntStream.rangeClosed(0, ends.getFirst() - ends.getLast()).mapToObj(ago -> ends.getFirst() - ago);
    }

    /** Where all of those to come are told. */
    public String coming() {
        return new Choice(COMING, "").href(visit, "year");
    }

    public Texts texts() {
        return visit.texts(MeetingsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.MEETINGS);
    }

    @Override
    public Section section() {
        return Section.MEETINGS;
    }
}
