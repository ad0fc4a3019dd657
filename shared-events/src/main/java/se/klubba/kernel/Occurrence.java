package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When and where an act happened, and what was irregular about it: the last component of every event.
 *
 * @param happenedOn the day of the act; null for acts that only note that something exists
 * @param deviations what procedure would have forbidden, had it been about to be done (DOMAIN, Rules)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Occurrence(@Nullable EdtfDate happenedOn, Basis basis, List<Deviation> deviations) implements Keyed {
    public static final Occurrence UNDATED = new Occurrence(null, Basis.NONE, List.of());

    public Occurrence {
        basis = basis == null ? Basis.NONE : basis;
        deviations = deviations == null ? List.of() : List.copyOf(deviations);
    }

    public static Occurrence on(EdtfDate day) {
        return new Occurrence(day, Basis.NONE, List.of());
    }

    public Occurrence with(List<Deviation> found) {
        return new Occurrence(happenedOn, basis, found);
    }

    /** The same act, told of elsewhere. */
    public Occurrence at(Basis place) {
        return new Occurrence(happenedOn, place, deviations);
    }

    @Override
    public Stream<Key> keys() {
        return basis.keys();
    }
}
