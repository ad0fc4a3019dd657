package se.klubba.calendar;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.reading.Concern;
import se.klubba.reading.Folded;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ListedView;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;
import se.klubba.reading.SwedishOrder;

/**
 * When each meeting and each occasion is, by its identifier; and under that of a body, which meetings and occasions it has, and what was
 * dissolved into it.
 */
@Component
public final class CalendarView extends StandingView implements ListedView {
    /** What says when meetings and occasions are. */
    public static final Concern DAYS = Concern.of(
            Set.of("meeting", "occasion"),
            MeetingScheduled.class,
            MeetingNoted.class,
            MeetingRescheduled.class,
            MeetingCancelled.class,
            MeetingHeldJointly.class,
            MeetingAdjourned.class,
            MeetingOpened.class,
            MeetingClosed.class,
            OccasionEvent.class);

    private static final String MEETING = "meeting";
    private static final String OCCASION = "occasion";
    private static final String KIND = "kind";
    private static final String BODY = "body";
    /** After every day. */
    private static final String WITHOUT_DAY = "~";

    public CalendarView() {
        super(
                "calendar",
                5,
                DAYS.or(Concern.of(
                        Set.of("body"),
                        MeetingScheduled.class,
                        MeetingNoted.class,
                        MeetingHeldJointly.class,
                        OccasionProposed.class,
                        OccasionScheduled.class,
                        BodyDissolved.class)));
    }

    /** Meetings by their day; each null where it does not count, both days included. */
    public static ListWanted meetings(@Nullable BodyId of, @Nullable LocalDate from, @Nullable LocalDate to) {
        return wanted(MEETING, of, from, to);
    }

    /** Occasions by their day, or the first that is proposed; those without one last, by name, where no last day is asked for. Each null where it does not count. */
    public static ListWanted occasions(@Nullable BodyId of, @Nullable LocalDate from, @Nullable LocalDate to) {
        return wanted(OCCASION, of, from, to);
    }

    /** Of occasions, those without a day and without a proposed one. */
    public static ListWanted occasionsWithoutDay() {
        return ListWanted.ALL.with(KIND, OCCASION).between(WITHOUT_DAY, null);
    }

    private static ListWanted wanted(
            String kind, @Nullable BodyId of, @Nullable LocalDate from, @Nullable LocalDate to) {
        return ListWanted.ALL
                .with(KIND, kind)
                .with(BODY, of == null ? null : of.value())
                .between(
                        from == null ? null : from.toString(),
                        to == null ? null : to.plusDays(1).toString());
    }

    /** Of these, those of one of some bodies. */
    public static ListWanted ofOne(ListWanted of, Collection<String> bodies) {
        return of.withOne(BODY, bodies);
    }

    @Override
    public Set<String> listed() {
        return Set.of(MEETING, OCCASION);
    }

    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var meeting = MeetingDay.of(standing, day);
        if (meeting != null && meeting.meeting().value().equals(key)) {
            return meeting.announced() ? List.of(entry(meeting)) : List.of();
        }
        var occasion = OccasionDay.of(standing, day);
        return occasion == null || !occasion.occasion().value().equals(key)
                ? List.of()
                : List.of(entry(occasion, standing));
    }

    private static ListEntry entry(MeetingDay meeting) {
        var starts = meeting.starts() == null ? "" : " " + meeting.starts();
        return new ListEntry(
                "",
                meeting.on() + starts,
                Stream.concat(
                                Stream.of(term(KIND, MEETING)),
                                meeting.bodies().stream().map(body -> term(BODY, body.value())))
                        .collect(Collectors.toUnmodifiableSet()),
                Folded.words(Stream.concat(
                                Stream.of(meeting.on()),
                                meeting.sittings().stream().map(MeetingDay.Sitting::on))
                        .map(LocalDate::toString)));
    }

    private static ListEntry entry(OccasionDay occasion, Standing standing) {
        var name = standing.events(OccasionEvent.class)
                .map(KlubbaEvent::called)
                .flatMap(Stream::ofNullable)
                .map(Words::text)
                .flatMap(Stream::ofNullable)
                .reduce((_, last) -> last)
                .orElse("");
        var first = occasion.on() != null
                ? occasion.on().toString()
                : occasion.proposed().stream()
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(WITHOUT_DAY);
        return new ListEntry(
                "",
                first + " " + SwedishOrder.key(name),
                Stream.concat(
                                Stream.of(term(KIND, OCCASION)),
                                occasion.bodies().stream().map(body -> term(BODY, body.value())))
                        .collect(Collectors.toUnmodifiableSet()),
                Folded.words(Stream.of(name)));
    }
}
