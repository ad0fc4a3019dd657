package se.klubba.records.format;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.Heading;
import se.klubba.records.format.Minutes.When;

/** Of which sitting of its meeting what is read from a file is. */
final class Sittings {
    private final Heading heading;
    private final Faults faults;
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private @Nullable When now;

    Sittings(Heading heading, Faults faults) {
        this.heading = heading;
        this.faults = faults;
        days.add(heading.on());
        days.addAll(heading.later());
    }

    /** The later one that the item at hand stands in; null for the first. */
    @Nullable
    When now() {
        return now;
    }

    /** The one in which the meeting ended; null where there was but one. */
    @Nullable
    When last() {
        return heading.later().isEmpty() ? null : of(heading.later().getLast(), heading.at());
    }

    /** What comes now is of that day. */
    void on(Node day) {
        var on = new Parts(faults).day(day);
        if (heading.readable() && !days.contains(on) && !afterMidnight(on)) {
            throw faults.stop(
                    day.at(),
                    "wrong-date",
                    on + " is no day of this meeting, which is of " + listed(days.stream())
                            + "; one of several days says so in its heading, on: ["
                            + listed(Stream.concat(days.stream(), Stream.of(on)).sorted())
                            + "], and what was done on other days stands under 'told'");
        }
        now = of(on, day.at());
    }

    private static String listed(Stream<LocalDate> days) {
        return days.map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private boolean afterMidnight(LocalDate on) {
        var starts = heading.starts();
        var ends = heading.ends();
        return starts != null && ends != null && ends.isBefore(starts) && days.contains(on.minusDays(1));
    }

    /** What comes after that is of the day to which the meeting was adjourned; where that cannot be read, it is told of the act. */
    void adjourned(Form form) {
        if (form.arguments() instanceof Node.Fields(var said, var _) && said.get("to") instanceof Node.Text to) {
            var unheard = new Faults(faults.file());
            unheard.within(() -> {
                var on = new Parts(unheard).day(to);
                days.add(on);
                now = of(on, to.at());
            });
        }
    }

    private static When of(LocalDate on, Place at) {
        return new When(null, null, EdtfDate.on(on), null, null, null, true, at);
    }
}
