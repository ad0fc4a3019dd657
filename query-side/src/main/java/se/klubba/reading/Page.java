package se.klubba.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list; {@code next} is the URL of the part after it, null for the last one. */
public record Page<T>(List<T> items, @Nullable String next) {}
