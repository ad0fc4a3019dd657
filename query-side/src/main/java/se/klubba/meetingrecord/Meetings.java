package se.klubba.meetingrecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.views.Stored;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.calendar.MeetingDay;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.proposals.Points;
import se.klubba.proposals.Proposals;
import se.klubba.reading.Folded;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Step;

/** Answers about meetings. */
@Component
public final class Meetings {
    private final MeetingFacts view;
    private final Directory directory;
    private final CalendarView calendar;
    private final Proposals proposals;

    public Meetings(MeetingFacts view, Directory directory, CalendarView calendar, Proposals proposals) {
        this.proposals = proposals;
        this.view = view;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** Meetings that were announced by the day, in the order of their dates. */
    public ListOf<MeetingEntry> list() {
        return new ListOf<>(calendar, reading -> {
            var names = Names.of(reading, directory);
            var dates = Calendar.of(reading, calendar, names);
            return place -> {
                var meeting = dates.meeting(new MeetingId(place.key()));
                return meeting == null ? null : entry(meeting, names);
            };
        });
    }

    /** The last ones before a day that were not cancelled, of a body or of all, the latest first. */
    public List<MeetingEntry> latest(ReadContext reading, @Nullable BodyId of, LocalDate before, int most) {
        return list().where(_ -> m -> m.state() != MeetingState.CANCELLED)
                .part(
                        reading,
                        CalendarView.meetings(of, null, before.minusDays(1)).reversed(),
                        null,
                        most)
                .items();
    }

    /** Those of these that are known. */
    public List<MeetingEntry> known(ReadContext reading, Collection<MeetingId> some) {
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        return some.stream()
                .map(dates::meeting)
                .flatMap(Stream::ofNullable)
                .map(meeting -> entry(meeting, names))
                .toList();
    }

    private static MeetingEntry entry(MeetingDay m, Names names) {
        return new MeetingEntry(
                m.meeting().value(),
                names.of(m.meeting()).name(),
                names.of(m.body()),
                m.with().stream().map(names::of).toList(),
                m.on(),
                m.starts(),
                state(m));
    }

    /** Of these, those that are called so: what is sought are words of the names of their bodies, and of their days. */
    public ListWanted called(ReadContext reading, ListWanted of, @Nullable String q) {
        var sought = Folded.of(q == null ? "" : q).words();
        var days = sought.stream().filter(word -> word.matches("[0-9]+")).collect(Collectors.joining(" "));
        var names = sought.stream().filter(word -> !word.matches("[0-9]+")).collect(Collectors.joining(" "));
        var dated = of.begun(days);
        return names.isEmpty() ? dated : CalendarView.ofOne(dated, directory.bodies(reading, names));
    }

    /** Who was at each of these, or was missed; of one that is not on record, nobody. */
    public Map<MeetingId, Attendances> attendances(ReadContext reading, Collection<MeetingId> some) {
        var names = Names.of(reading, directory);
        return some.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> {
            var found = reading.find(view, id.value());
            return found == null
                    ? Attendances.NONE
                    : Attendances.of(id, found.value().asOf(reading.day()), names);
        }));
    }

    /** Of a meeting: how it came by the day to be on another one, on further ones, or on none. */
    public Function<MeetingId, List<Step>> moves(ReadContext reading) {
        var names = Names.of(reading, directory);
        var phrasing = Phrasing.of(names, Calendar.of(reading, calendar, names), Points.NONE);
        return id -> changes(reading.find(calendar, id.value()), reading.day()).stream()
                .map(fact -> Step.of(fact, phrasing, names))
                .toList();
    }

    private static List<Fact> changes(@Nullable Stored<Standing> stored, LocalDate day) {
        if (stored == null) {
            return List.of();
        }
        return stored.value().asOf(day).facts().stream()
                .filter(fact -> fact.event() instanceof MeetingRescheduled
                        || fact.event() instanceof MeetingAdjourned
                        || fact.event() instanceof MeetingCancelled)
                .toList();
    }

    /** All that by the day is about a meeting, happened at it or is told in its minutes. */
    public List<Fact> facts(ReadContext reading, MeetingId id) {
        var found = reading.find(view, id.value());
        return found == null ? List.of() : found.value().asOf(reading.day()).facts();
    }

    /** @throws se.klubba.reading.ReadProblem where no such meeting is on record */
    public MeetingRecord of(ReadContext reading, MeetingId id) {
        var standing = reading.standing(view, id);
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        var meeting = dates.meeting(id);
        if (meeting == null) {
            throw reading.absent(view, "meeting", id.value());
        }
        return new Minutes(
                        meeting,
                        standing.asOf(reading.day()),
                        changes(reading.find(calendar, id.value()), reading.day()),
                        names,
                        dates,
                        proposals.points(reading),
                        reading.text())
                .meeting();
    }

    public static MeetingState state(MeetingDay meeting) {
        return meeting.cancelled()
                ? MeetingState.CANCELLED
                : meeting.held()
                        ? MeetingState.HELD
                        : meeting.scheduled() ? MeetingState.SCHEDULED : MeetingState.NOTED;
    }
}
