package se.klubba.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.reading.Named;
import se.klubba.reading.Sight;

/**
 * For whom a report is that does not tell everything. What is hidden is judged when it is run, and is not told of.
 *
 * @param bodies those of which all is told, where it is for somebody who belongs to bodies
 */
public record MadeFor(
        Sight.Kind sees,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Named> bodies) {
    /** Null for who sees all. */
    public static @Nullable MadeFor of(Sight sight, Names names) {
        return sight.kind() == Sight.Kind.ALL
                ? null
                : new MadeFor(
                        sight.kind(),
                        sight.bodies().stream()
                                .sorted(Comparator.comparing(BodyId::value))
                                .map(names::of)
                                .toList());
    }
}
