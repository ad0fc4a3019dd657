package se.klubba.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.SeatsOverTime.Seat;
import se.klubba.composition.SeatsOverTime.Stretch;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PrincipalId;
import se.klubba.mandates.Mandate;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.wording.Why;

/**
 * Answers since when the seats that are vacant on a day have been, and who left them. Seats of one kind and for one principal are alike: of two
 * that are vacant, one has been for as long as any was, the other for as long as two were.
 */
@Component
public final class Vacancies {
    /**
     * A seat that is vacant on the day.
     *
     * @param onBehalfOf a principal, or a group of them; null for any
     * @param since its first day
     * @param after who left it; null where it was never filled, or nobody is known to have left it
     * @param why what left it vacant: the end of a mandate, or what says that there is such a seat
     */
    public record Vacancy(
            MandateKind kind,
            @Nullable Named onBehalfOf,
            LocalDate since,
            @Nullable Named after,
            Why why) {}

    private record Alike(MandateKind kind, @Nullable PrincipalId onBehalfOf) {}

    private final CompositionView view;
    private final Directory directory;
    private final CalendarView calendar;

    public Vacancies(CompositionView view, Directory directory, CalendarView calendar) {
        this.view = view;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The longest first among those that are alike. */
    public List<Vacancy> of(ReadContext reading, BodyId body) {
        var standing = reading.standing(view, body);
        var names = Names.of(reading, directory);
        var mandates = Calendar.of(reading, calendar, names).mandates(body, standing.facts());
        var day = reading.day();
        var from = SeatsOverTime.changes(standing, mandates)
                .filter(first -> !first.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(day);
        var stretches = SeatsOverTime.of(body, standing, mandates, from, day, names);
        var vacancies = new ArrayList<Vacancy>();
        vacant(stretches.getLast()).forEach((alike, seats) -> {
            for (int i = 1; i <= seats.size(); i++) {
                vacancies.add(vacancy(alike, seats.getFirst(), since(stretches, alike, i), mandates, names));
            }
        });
        return vacancies;
    }

    /** The first of these that fits a vacant seat, which is then none of them any more; null where none does. */
    public static @Nullable Vacancy taken(List<Vacancy> left, Composition.Seat seat) {
        var first = left.stream()
                .filter(v -> v.kind() == seat.kind() && Objects.equals(v.onBehalfOf(), seat.onBehalfOf()))
                .findFirst()
                .orElse(null);
        left.remove(first);
        return first;
    }

    private static Map<Alike, List<Seat>> vacant(Stretch stretch) {
        var seats = new LinkedHashMap<Alike, List<Seat>>();
        stretch.seats().stream()
                .filter(Seat::vacant)
                .forEach(s -> seats.computeIfAbsent(new Alike(s.kind(), s.onBehalfOf()), _ -> new ArrayList<>())
                        .add(s));
        return seats;
    }

    /** The first of the last days in a row on each of which at least so many were vacant. */
    private static LocalDate since(List<Stretch> stretches, Alike alike, int number) {
        var since = stretches.getLast().span().first();
        for (var stretch : stretches.reversed()) {
            if (vacant(stretch).getOrDefault(alike, List.of()).size() < number) {
                return since;
            }
            since = stretch.span().first();
        }
        return since;
    }

    private static Vacancy vacancy(Alike alike, Seat seat, LocalDate since, List<Mandate> mandates, Names names) {
        var left = mandates.stream()
                .filter(m -> m.term().last() != null
                        && m.term().last().latest().plusDays(1).equals(since)
                        && seat.takes(m, names))
                .findFirst()
                .orElse(null);
        return new Vacancy(
                alike.kind(),
                names.orNull(alike.onBehalfOf()),
                since,
                left == null ? null : names.orNull(left.person()),
                Why.of(left == null ? seat.there() : left.last(), names));
    }
}
