package se.klubba.reports.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.SeatsOverTime.Seat;
import se.klubba.composition.SeatsOverTime.Stretch;
import se.klubba.composition.Spans.Span;
import se.klubba.directory.Names;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PrincipalId;
import se.klubba.mandates.Mandate;
import se.klubba.timeline.Fact;

/**
 * Seats of one kind and for one principal that were vacant, as many on each day of the span.
 *
 * @param decided what is decided of who shall have them
 * @param why what says that there are such seats, the mandates whose end left them, those that will fill them, and decisions to fill them
 */
record Vacancy(
        BodyInPeriod body,
        MandateKind kind,
        @Nullable PrincipalId onBehalfOf,
        int number,
        Span span,
        Decided decided,
        List<Long> why) {
    /** What is decided of a vacant seat. */
    enum Decided {
        NOTHING,
        /** That somebody shall be appointed. */
        TO_BE_FILLED,
        /** Who is appointed, whose term has not begun. */
        APPOINTED;

        static Decided of(Seat seat) {
            return seat.coming() != null ? APPOINTED : seat.toBeFilled() != null ? TO_BE_FILLED : NOTHING;
        }
    }

    /** Which seats are alike. */
    private record Alike(MandateKind kind, @Nullable PrincipalId onBehalfOf, Decided decided) {
        static Alike of(Seat seat) {
            return new Alike(seat.kind(), seat.onBehalfOf(), Decided.of(seat));
        }
    }

    long seatDays() {
        return number * span.days();
    }

    boolean untilTheEnd() {
        return span.last().equals(body.to());
    }

    /** By body, and in the order in which they began. */
    static List<Vacancy> all(List<BodyInPeriod> bodies, Names names) {
        return bodies.stream().flatMap(b -> of(b, names).stream()).toList();
    }

    /** What they rest on, all together. */
    static List<Long> why(Collection<Vacancy> some) {
        return some.stream().flatMap(v -> v.why.stream()).distinct().toList();
    }

    private static List<Vacancy> of(BodyInPeriod body, Names names) {
        var found = new ArrayList<Vacancy>();
        Map<Alike, Vacancy> running = new LinkedHashMap<>();
        for (var stretch : body.stretches()) {
            var vacant = vacant(body, stretch, names);
            running.values().removeIf(before -> {
                boolean over = !before.goesOn(vacant.get(new Alike(before.kind, before.onBehalfOf, before.decided)));
                if (over) {
                    found.add(before);
                }
                return over;
            });
            vacant.forEach((alike, now) -> running.merge(alike, now, Vacancy::until));
        }
        found.addAll(running.values());
        found.sort(Comparator.comparing(v -> v.span.first()));
        return found;
    }

    private boolean goesOn(@Nullable Vacancy next) {
        return next != null && next.number == number;
    }

    private Vacancy until(Vacancy next) {
        return new Vacancy(body, kind, onBehalfOf, number, new Span(span.first(), next.span.last()), decided, why);
    }

    private static Map<Alike, Vacancy> vacant(BodyInPeriod body, Stretch stretch, Names names) {
        Map<Alike, List<Seat>> seats = new LinkedHashMap<>();
        stretch.seats().stream()
                .filter(Seat::vacant)
                .forEach(s -> seats.computeIfAbsent(Alike.of(s), _ -> new ArrayList<>())
                        .add(s));
        Map<Alike, Vacancy> vacant = new LinkedHashMap<>();
        seats.forEach((alike, some) -> vacant.put(
                alike,
                new Vacancy(
                        body,
                        alike.kind,
                        alike.onBehalfOf,
                        some.size(),
                        stretch.span(),
                        alike.decided,
                        why(body, some, stretch.span().first(), names))));
        return vacant;
    }

    private static List<Long> why(BodyInPeriod body, List<Seat> seats, LocalDate first, Names names) {
        var left = body.mandates().stream()
                .filter(m -> m.term().last() != null
                        && m.term().last().latest().plusDays(1).equals(first)
                        && seats.getFirst().takes(m, names))
                .map(Mandate::last);
        var these = seats.stream()
                .flatMap(s -> Stream.of(
                                s.toBeFilled(),
                                s.there(),
                                s.coming() == null ? null : s.coming().why())
                        .filter(Objects::nonNull));
        return Stream.concat(left, these).map(Fact::entry).distinct().toList();
    }
}
