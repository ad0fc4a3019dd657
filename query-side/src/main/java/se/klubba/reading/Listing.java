package se.klubba.reading;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list. */
public record Listing(
        @Parameter(
                description =
                        "What words of it begin with: each of these is how some word begins, whatever its case, marks and compatibility forms")
        @Nullable
        String q,

        @Parameter(description = "At the most so many, 1 to 500; 100 where it is absent") @Nullable
        String limit,

        @Parameter(
                description =
                        "After which it goes on; part of a next URL. The whole list is of the day and as known when its first part was asked for; 410 once it is kept in another form")
        @Nullable
        String cursor) {
    public static final Listing FIRST = new Listing(null, null, null);
}
