package se.klubba.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Dated<T>(T day, long position) {}

    private final Map<MeetingId, Optional<Dated<MeetingDay>>> meetings = new HashMap<>();
    private final Map<OccasionId, Optional<Dated<OccasionDay>>> occasions = new HashMap<>();
    private final Background reading;
    private final OnRecord known;
    private final Names names;
    private @Nullable Map<BodyId, List<Dated<MeetingDay>>> ofBody;

    private Calendar(Background reading, Names names, OnRecord known) {
        this.reading = reading;
        this.names = names;
        this.known = known;
        if (reading.atHand()) {
            ofBody = ofBodies();
        }
    }

    public static Calendar of(Background reading, CalendarView view, Names names) {
        return new Calendar(reading, names, reading.of(view));
    }

    private Map<BodyId, List<Dated<MeetingDay>>> ofBodies() {
        var all = new HashMap<BodyId, List<Dated<MeetingDay>>>();
        known.all().forEach(stored -> {
            var meeting = MeetingDay.of(stored.value(), reading.day());
            if (meeting != null && meeting.meeting().value().equals(stored.key())) {
                var dated = new Dated<>(meeting, stored.position());
                meetings.put(meeting.meeting(), Optional.of(dated));
                all.computeIfAbsent(meeting.body(), _ -> new ArrayList<>()).add(dated);
            }
        });
        return all;
    }

    private Map<BodyId, List<Dated<MeetingDay>>> bodies() {
        var before = ofBody;
        if (before == null) {
            before = ofBodies();
            ofBody = before;
        }
        return before;
    }

    /** Null where it is not known. */
    public @Nullable MeetingDay meeting(MeetingId id) {
        return touched(meetings.computeIfAbsent(id, _ -> {
            var stored = known.find(id.value());
            var meeting = stored == null ? null : MeetingDay.of(stored.value(), reading.day());
            return stored == null || meeting == null || !meeting.meeting().equals(id)
                    ? Optional.empty()
                    : Optional.of(new Dated<>(meeting, stored.position()));
        }));
    }

    private @Nullable OccasionDay occasion(OccasionId id) {
        return touched(occasions.computeIfAbsent(id, _ -> {
            var stored = known.find(id.value());
            var occasion = stored == null ? null : OccasionDay.of(stored.value(), reading.day());
            return stored == null || occasion == null
                    ? Optional.empty()
                    : Optional.of(new Dated<>(occasion, stored.position()));
        }));
    }

    private <T> @Nullable T touched(Optional<Dated<T>> found) {
        found.ifPresent(dated -> reading.touch(dated.position()));
        return found.map(Dated::day).orElse(null);
    }

    /** Those of a body, or of all bodies, that were announced by the day, in order. */
    public List<MeetingDay> meetings(@Nullable BodyId of) {
        var some = of == null
                ? bodies().values().stream().flatMap(List::stream).toList()
                : bodies().getOrDefault(of, List.of());
        some.forEach(m -> reading.touch(m.position()));
        return some.stream()
                .map(Dated::day)
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
        var occasion = occasion(id);
        var named = names.of(id);
        if (occasion == null || occasion.on() == null) {
            var state = occasion != null && occasion.cancelled() ? "cancelled" : "without a date";
            return new When("occasion", named.shown() + ", " + state, null, named, null, null, null);
        }
        return new When(
                "occasion", named.shown() + " " + occasion.on(), null, named, occasion.on(), occasion.on(), null);
    }
}
