package se.klubba.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.WaitsFor;
import se.klubba.reading.Background;
import se.klubba.reading.Named;
import se.klubba.reading.OnRecord;
import se.klubba.timeline.Fact;

/**
 * Meetings and occasions on the day, and as known at the moment, of one answer. What waits for a meeting goes with it when it moves; what
 * waited for a cancelled one goes to the body's first later meeting that is not cancelled (DOMAIN, Rules).
 */
public final class Calendar {
    private static final String NOT_SCHEDULED = "next meeting, not scheduled";

    private record Dated(MeetingDay meeting, long position) {}

    private final Map<MeetingId, Dated> meetings = new HashMap<>();
    private final Map<BodyId, List<Dated>> ofBody = new HashMap<>();
    private final Map<OccasionId, OccasionDay> occasions = new HashMap<>();
    private final Map<OccasionId, Long> positions = new HashMap<>();
    private final Background reading;
    private final Names names;

    private Calendar(Background reading, Names names, OnRecord all) {
        this.reading = reading;
        this.names = names;
        all.all().forEach(stored -> {
            var meeting = MeetingDay.of(stored.value(), reading.day());
            if (meeting != null && meeting.meeting().value().equals(stored.key())) {
                var dated = new Dated(meeting, stored.position());
                meetings.put(meeting.meeting(), dated);
                ofBody.computeIfAbsent(meeting.body(), _ -> new ArrayList<>()).add(dated);
            }
            var occasion = OccasionDay.of(stored.value(), reading.day());
            if (occasion != null) {
                occasions.put(occasion.occasion(), occasion);
                positions.put(occasion.occasion(), stored.position());
            }
        });
    }

    public static Calendar of(Background reading, CalendarView view, Names names) {
        return new Calendar(reading, names, reading.of(view));
    }

    /** Null where it is not known. */
    public @Nullable MeetingDay meeting(MeetingId id) {
        var found = meetings.get(id);
        if (found == null) {
            return null;
        }
        reading.touch(found.position());
        return found.meeting();
    }

    /** Those of a body, or of all bodies, that were announced by the day, in order. */
    public List<MeetingDay> meetings(@Nullable BodyId of) {
        var some = of == null ? meetings.values() : ofBody.getOrDefault(of, List.of());
        some.forEach(m -> reading.touch(m.position()));
        return some.stream()
                .map(Dated::meeting)
                .filter(MeetingDay::announced)
                .sorted(MeetingDay.ORDER)
                .toList();
    }

    /** The day on which a fact was told: of its source, of the act, of its meeting, or else of the record. */
    public LocalDate told(Fact fact) {
        var basis = fact.basis();
        var on = fact.happenedOn();
        if (basis.toldOn() != null) {
            return basis.toldOn();
        }
        if (on != null) {
            return on.latest();
        }
        var at = basis.meeting() == null ? null : meeting(basis.meeting());
        return at != null ? at.on() : LocalDate.ofInstant(fact.recordedAt(), reading.zone());
    }

    public When when(WaitsFor waitsFor) {
        return switch (waitsFor) {
            case WaitsFor.ForMeeting(var meeting) -> when(meeting);
            case WaitsFor.ForOccasion(var occasion) -> when(occasion);
            case WaitsFor.ForPreparation(var body) -> {
                var by = names.of(body);
                yield new When("preparation", "preparation (beredning) by " + by.shown(), null, by, null, null, null);
            }
            case WaitsFor.NotStated() -> When.NOT_STATED;
        };
    }

    /** @param said the day that it was said, from which "the next meeting" counts */
    public When when(Due due, @Nullable EdtfDate said) {
        return switch (due) {
            case Due.AtMeeting(var meeting) -> when(meeting);
            case Due.AtOccasion(var occasion) -> when(occasion);
            case Due.NextMeeting(var body) -> next(body, said == null ? LocalDate.MIN : said.latest(), null);
            case Due.OnDay(var day) -> new When("day", day.toString(), null, null, day, day, null);
            case Due.Within(var first, var last) ->
                new When("period", first + " to " + last, null, null, first, last, null);
            case Due.NotStated() -> When.NOT_STATED;
        };
    }

    public When when(MeetingId id) {
        var meeting = meeting(id);
        if (meeting == null) {
            return new When("meeting", id.value(), names.of(id), null, null, null, null);
        }
        if (meeting.cancelled()) {
            return next(meeting.body(), meeting.on(), names.of(id));
        }
        return at("meeting", meeting, null);
    }

    private When next(BodyId body, LocalDate after, @Nullable Named movedFrom) {
        var kind = movedFrom == null ? "next-meeting" : "meeting";
        return candidates(body, after)
                .map(m -> at(kind, m, movedFrom))
                .findFirst()
                .orElseGet(() -> new When(kind, NOT_SCHEDULED, null, names.of(body), null, null, movedFrom));
    }

    private Stream<MeetingDay> candidates(BodyId body, LocalDate after) {
        return meetings(body).stream().filter(m -> !m.cancelled() && m.on().isAfter(after));
    }

    private When at(String kind, MeetingDay meeting, @Nullable Named movedFrom) {
        var named = names.of(meeting.meeting());
        var label = movedFrom == null
                ? named.shown()
                : named.shown() + ", moved there since " + movedFrom.shown() + " was cancelled";
        return new When(kind, label, named, null, meeting.on(), meeting.on(), movedFrom);
    }

    private When when(OccasionId id) {
        reading.touch(positions.getOrDefault(id, -1L));
        var occasion = occasions.get(id);
        var named = names.of(id);
        if (occasion == null || occasion.on() == null) {
            var state = occasion != null && occasion.cancelled() ? "cancelled" : "without a date";
            return new When("occasion", named.shown() + ", " + state, null, named, null, null, null);
        }
        return new When(
                "occasion", named.shown() + " " + occasion.on(), null, named, occasion.on(), occasion.on(), null);
    }
}
