package se.klubba.logreading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log.
 *
 * @param next the address of the part after it; null at the end of the log, unless it was asked to wait
 * @param cursor the position to go on from, also at the end
 */
record FactsPage(
        List<RawFact> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        long cursor) {}
