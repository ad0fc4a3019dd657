package se.klubba.reports.changes;

import static se.klubba.reports.document.References.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.calendar.MeetingDay;
import se.klubba.calendar.OccasionDay;
import se.klubba.reading.Standing;
import se.klubba.reports.Question;

/** How meetings and occasions stand. */
record MeetingStands(Question question) {
    Stream<Stand> on(String key, Standing standing, LocalDate day) {
        var facts = entries(standing.asOf(day).facts());
        return Stream.concat(
                Stream.ofNullable(MeetingDay.of(standing, day))
                        // the calendar of a body, which is kept beside them, is none of them
                        .filter(m -> m.announced() && m.meeting().value().equals(key))
                        .map(m -> meeting(key, m, facts)),
                Stream.ofNullable(OccasionDay.of(standing, day))
                        .filter(o -> o.occasion().value().equals(key))
                        .map(o -> occasion(key, o, facts)));
    }

    private Stand meeting(String key, MeetingDay meeting, List<Long> facts) {
        var how = meeting.on()
                + (meeting.cancelled() ? ", " + say("cancelled") : "")
                + (meeting.held() ? ", " + say("held") : "");
        return new Stand("meeting " + key, question.phrasing().called(meeting.meeting()), how, facts);
    }

    private Stand occasion(String key, OccasionDay occasion, List<Long> facts) {
        var on = occasion.on();
        var how = occasion.cancelled()
                ? say("cancelled")
                : on != null
                        ? on.toString()
                        : occasion.proposed().isEmpty()
                                ? say("without-day")
                                : say(
                                        "proposed",
                                        occasion.proposed().stream()
                                                .map(LocalDate::toString)
                                                .collect(Collectors.joining(" " + say("or") + " ")));
        return new Stand("occasion " + key, question.phrasing().called(occasion.occasion()), how, facts);
    }

    private String say(String key, Object... values) {
        return question.messages().say(key, values);
    }
}
