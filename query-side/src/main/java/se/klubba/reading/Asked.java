package se.klubba.reading;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every read can be asked with. As written by the caller; {@link Readings} reads it and says what would be right. */
public record Asked(
        @Parameter(description = "The day the answer is about, 2020-02-07; today where it is absent") @Nullable
        String asOf,

        @Parameter(
                description =
                        "As known then: an instant 2020-02-14T12:00:00Z, or a date, which is the end of that day in the register")
        @Nullable
        String knownAt,

        @Parameter(description = "Waits up to 5 seconds until the answer has seen this many events") @Nullable
        String atLeast,

        @Parameter(
                description =
                        "sv or en: what the answer is told in; what Accept-Language wants most where it is absent, else English")
        @Nullable
        String lang) {

    public static final Asked NOW = new Asked(null, null, null, null);
}
