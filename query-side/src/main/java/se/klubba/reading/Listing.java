package se.klubba.reading;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list. */
public record Listing(
        @Parameter(description = "In names, whatever their case and diacritics") @Nullable
        String q,

        @Parameter(description = "At the most so many, 1 to 500; 100 where it is absent") @Nullable
        String limit,

        @Parameter(description = "How many come before; part of a next URL") @Nullable
        String offset) {}
