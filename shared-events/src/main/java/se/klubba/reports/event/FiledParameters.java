package se.klubba.reports.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;

/**
 * What a report was asked, resolved, as it says itself.
 *
 * @param from null for from the beginning
 * @param to included; null for to the end
 * @param bodies none for all
 * @param matter null for all
 * @param knownAt null for as known at the end of the log
 * @param language as in BCP 47
 * @param zone as in the tz database
 * @param register whose register it is, as was told on its sheets; null where that was not said, as version 2 of the event never did
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FiledParameters(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<BodyId> bodies,
        @Nullable MatterId matter,
        LocalDate asOf,
        @Nullable Instant knownAt,
        String language,
        String zone,
        @Nullable String register) {
    public FiledParameters {
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }
}
