package se.klubba.reports.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klubba.composition.SeatsOverTime;
import se.klubba.composition.SeatsOverTime.Seat;
import se.klubba.composition.SeatsOverTime.Stretch;
import se.klubba.composition.Served;
import se.klubba.kernel.BodyId;
import se.klubba.mandates.Mandate;
import se.klubba.reading.Standing;
import se.klubba.reports.Question;
import se.klubba.timeline.Fact;

/**
 * A body in the part of the period that is over on the day of the report.
 *
 * @param from the first day of the period; the first that anything is on record of, where it has none
 * @param to the last day of the period, or the day of the report
 * @param mandates all that are on record
 * @param sittings those of some day of the period
 * @param stretches its seats, day by day
 * @param meetings held, or with attendance on record
 */
record BodyInPeriod(
        BodyId body,
        String name,
        LocalDate from,
        LocalDate to,
        List<Mandate> mandates,
        List<Sitting> sittings,
        List<Stretch> stretches,
        List<Held> meetings) {
    /** A mandate, and the days of the period on which it was held. */
    record Sitting(Mandate mandate, Served served) {
        /** Between which its days lie. */
        List<Long> facts() {
            return Stream.of(mandate.why(), mandate.last())
                    .map(Fact::entry)
                    .distinct()
                    .toList();
        }
    }

    /** Empty where the period has not begun, or nothing is on record of who sits in it or came to its meetings. */
    static Optional<BodyInPeriod> of(BodyId body, Standing standing, List<Held> meetings, Question question) {
        var mandates = question.calendar().mandates(body, standing.facts());
        var last = question.parameters().to();
        var to = last == null || last.isAfter(question.day()) ? question.day() : last;
        var first = question.parameters().from();
        var from = first == null ? beginning(standing, mandates, meetings) : Optional.of(first);
        return from.filter(day -> !day.isAfter(to))
                .map(day -> new BodyInPeriod(
                        body,
                        question.phrasing().called(body),
                        day,
                        to,
                        mandates,
                        sittings(mandates, day, to),
                        SeatsOverTime.of(body, standing, mandates, day, to, question.names()),
                        meetings.stream().filter(m -> m.within(day, to)).toList()))
                .filter(BodyInPeriod::anything);
    }

    private static Optional<LocalDate> beginning(Standing standing, List<Mandate> mandates, List<Held> meetings) {
        return Stream.concat(
                        SeatsOverTime.changes(standing, mandates),
                        meetings.stream().map(Held::on).flatMap(Stream::ofNullable))
                .min(Comparator.naturalOrder());
    }

    private static List<Sitting> sittings(List<Mandate> mandates, LocalDate from, LocalDate to) {
        var all = new ArrayList<Sitting>();
        for (var mandate : mandates) {
            var served = Served.of(mandate, from, to);
            if (served.certainly() + served.possibly() > 0) {
                all.add(new Sitting(mandate, served));
            }
        }
        return all;
    }

    private boolean anything() {
        return !sittings.isEmpty()
                || !meetings.isEmpty()
                || stretches.stream().anyMatch(s -> !s.seats().isEmpty());
    }

    /** On the last day. */
    List<Seat> seats() {
        return stretches.getLast().seats();
    }

    long vacantDays() {
        return stretches.stream()
                .mapToLong(s -> s.span().days()
                        * s.seats().stream().filter(Seat::vacant).count())
                .sum();
    }

    List<Long> heldMeetings() {
        return meetings.stream().map(Held::held).flatMap(Stream::ofNullable).toList();
    }

    /** Those of which it is on record who was there. */
    List<Held> recordedMeetings() {
        return meetings.stream().filter(m -> !m.recorded().isEmpty()).toList();
    }
}
