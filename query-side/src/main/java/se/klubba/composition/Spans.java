package se.klubba.composition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Days between which nothing changes, so that many years need not be gone through day by day. */
public final class Spans {
    /** Both days included. */
    public record Span(LocalDate first, LocalDate last) {
        public long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    private Spans() {}

    /** @param changes first days of something new; those outside count for nothing */
    static List<Span> of(Stream<LocalDate> changes, LocalDate from, LocalDate to) {
        var firsts = new TreeSet<LocalDate>();
        firsts.add(from);
        changes.filter(day -> day.isAfter(from) && !day.isAfter(to)).forEach(firsts::add);
        var spans = new ArrayList<Span>();
        for (var first : firsts) {
            var next = firsts.higher(first);
            spans.add(new Span(first, next == null ? to : next.minusDays(1)));
        }
        return to.isBefore(from) ? List.of() : spans;
    }
}
