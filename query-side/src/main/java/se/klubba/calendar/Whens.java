package se.klubba.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Term;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.YearPart;
import se.klubba.reading.Background;
import se.klubba.reading.Named;
import se.klubba.words.Sentences;

/** When that comes which something waits for, by a calendar, and in the words of its reader. */
final class Whens {
    private final Background reading;
    private final Calendar calendar;
    private final Names names;

    Whens(Background reading, Calendar calendar, Names names) {
        this.reading = reading;
        this.calendar = calendar;
        this.names = names;
    }

    /** @param begins from when "the next meeting" counts, where the term names no beginning */
    @Nullable
    When until(Term term, LocalDate begins) {
        var from = term.first() == null ? begins : term.first().latest();
        return switch (term.until()) {
            case null -> null;
            case TermEnd.Successor() -> simply("successor", say("termEnd.successor"), null, null, null);
            case TermEnd.AtMeeting(var it) -> of(it, null);
            case TermEnd.NextMeeting(var body) -> next(body, from, null);
            case TermEnd.AtOccasion(var it) -> of(it);
            case TermEnd.AtEvent(var said) -> simply("event", said.or(reading.disposed()), null, null, null);
        };
    }

    /** @param said the day that it was said, from which "the next meeting" counts, and on which a move of what it waits for is told; null where that is not known */
    When of(WaitsFor waitsFor, @Nullable EdtfDate said) {
        return switch (waitsFor) {
            case WaitsFor.ForMeeting(var meeting) -> of(meeting, said);
            case WaitsFor.NextMeeting(var body) -> next(body, said == null ? LocalDate.MIN : said.latest(), null);
            case WaitsFor.ForOccasion(var occasion) -> of(occasion);
            case WaitsFor.ForPreparation(var body) -> preparation(body);
            case WaitsFor.NotStated() -> notStated();
        };
    }

    /** @param said the day that it was said, from which "the next meeting" counts */
    When of(Due due, @Nullable EdtfDate said) {
        return switch (due) {
            case Due.AtMeeting(var meeting) -> of(meeting, said);
            case Due.AtOccasion(var occasion) -> of(occasion);
            case Due.NextMeeting(var body) -> next(body, said == null ? LocalDate.MIN : said.latest(), null);
            case Due.OnDay(var day) -> simply("day", reading.messages().told(day), null, day, day);
            case Due.Within(var first, var last) ->
                simply("period", say("when.period", first, last), null, first, last);
            case Due.During it ->
                simply("during", Sentences.during(reading.messages(), it.year(), it.in()), null, it.first(), it.last());
            case Due.EachMeeting(var body) -> eachMeeting(body, said);
            case Due.EachYear(var part) -> eachYear(part, said == null ? null : part.leftOn(said.latest()));
            case Due.InTime it -> inTime(it, said);
            case Due.AsSoonAsPossible() ->
                simply("as-soon-as-possible", say("when.asSoonAsPossible"), null, null, null);
            case Due.NotStated() -> notStated();
        };
    }

    /** At each meeting: it comes up at the next one after it was said, or last reported on. */
    private When eachMeeting(BodyId body, @Nullable EdtfDate since) {
        var next = next(body, since == null ? LocalDate.MIN : since.latest(), null);
        var label = say("when.eachMeeting", names.of(names.successor(body)).shown());
        return new When(
                "each-meeting",
                next.meeting() == null ? label : say("when.eachMeetingNext", label, next.label()),
                next.meeting(),
                next.at(),
                next.first(),
                next.last(),
                null,
                null,
                next.successorOf());
    }

    /** What comes again, once it was reported on. */
    When again(Due due, @Nullable EdtfDate reported) {
        return due instanceof Due.EachYear(var part)
                ? eachYear(part, reported == null ? null : part.beginsAfter(reported.latest()))
                : of(due, reported);
    }

    /** Each year: it comes up in the first such part of a year of which something is left when it was said. */
    private When eachYear(YearPart part, @Nullable Integer year) {
        var label = Sentences.eachYear(reading.messages(), part);
        if (year == null) {
            return simply("each-year", label, null, null, null);
        }
        var next = Sentences.during(reading.messages(), year, part);
        return simply("each-year", say("when.eachMeetingNext", label, next), null, part.first(year), part.last(year));
    }

    private When inTime(Due.InTime it, @Nullable EdtfDate said) {
        var after = it.after() == null ? null : of(it.after(), said);
        var from = after == null ? said == null ? null : said.latest() : after.last();
        var last = from == null ? null : it.span().after(from, it.number());
        var label = Sentences.inTime(reading.messages(), it, after == null ? null : after.label());
        return simply("in-time", label, after == null ? null : after.at(), from, last);
    }

    private static When simply(
            String kind, String label, @Nullable Named at, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new When(kind, label, null, at, first, last, null, null, null);
    }

    private When preparation(BodyId by) {
        var now = names.of(names.successor(by));
        var label = say("when.preparation", now.shown());
        var before = successorOf(by);
        return before == null
                ? simply("preparation", label, now, null, null)
                : new When("preparation", label + inPlaceOf(before), null, now, null, null, null, null, before);
    }

    When of(MeetingId id, @Nullable EdtfDate said) {
        var meeting = calendar.meeting(id);
        if (meeting == null) {
            return new When("meeting", id.value(), names.of(id), null, null, null, null, null, null);
        }
        if (meeting.cancelled()) {
            return next(meeting.body(), meeting.on(), names.of(id));
        }
        return calendar.left(meeting)
                ? next(meeting.body(), meeting.on(), null, "meeting")
                : at("meeting", meeting, null, said == null ? null : meeting.was(said), null);
    }

    private When next(BodyId body, LocalDate after, @Nullable Named movedFrom) {
        return next(body, after, movedFrom, movedFrom == null ? "next-meeting" : "meeting");
    }

    private When next(BodyId body, LocalDate after, @Nullable Named movedFrom, String kind) {
        return calendar.candidates(body, after)
                .map(m -> at(kind, m, movedFrom, null, m.bodies().contains(body) ? null : names.of(body)))
                .findFirst()
                .orElseGet(() -> notScheduled(kind, body, movedFrom));
    }

    private @Nullable Named successorOf(BodyId body) {
        return names.successor(body).equals(body) ? null : names.of(body);
    }

    private When at(
            String kind,
            MeetingDay meeting,
            @Nullable Named movedFrom,
            @Nullable LocalDate was,
            @Nullable Named successorOf) {
        var named = names.of(meeting.meeting());
        var label = new StringBuilder(
                movedFrom == null ? named.shown() : say("when.moved", named.shown(), movedFrom.shown()));
        if (was != null) {
            label.append(say("when.was", was));
        }
        if (successorOf != null) {
            label.append(inPlaceOf(successorOf));
        }
        return new When(kind, label.toString(), named, null, meeting.on(), meeting.on(), movedFrom, was, successorOf);
    }

    private String inPlaceOf(Named body) {
        return say("when.inPlaceOf", body.shown());
    }

    private When of(OccasionId id) {
        var occasion = calendar.occasion(id);
        var named = names.of(id);
        var on = occasion == null ? null : occasion.comes();
        if (on == null) {
            var state =
                    occasion != null && occasion.cancelled() ? "when.occasionCancelled" : "when.occasionWithoutDate";
            return simply("occasion", say(state, named.shown()), named, null, null);
        }
        return simply("occasion", say("when.occasion", named.shown(), on), named, on, on);
    }

    private When notScheduled(String kind, BodyId body, @Nullable Named movedFrom) {
        var of = names.of(names.successor(body));
        var before = successorOf(body);
        var next = say("when.notScheduled", of.shown());
        var label = movedFrom == null ? next : say("when.moved", next, movedFrom.shown());
        return new When(
                kind,
                before == null ? label : label + inPlaceOf(before),
                null,
                of,
                null,
                null,
                movedFrom,
                null,
                before);
    }

    private When notStated() {
        return simply("not-stated", say("notStated"), null, null, null);
    }

    private String say(String key, Object... values) {
        return reading.messages().say(key, values);
    }
}
