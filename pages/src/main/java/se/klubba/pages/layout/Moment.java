package se.klubba.pages.layout;

import java.time.Instant;

/**
 * When something became known.
 *
 * @param facts how much of it
 */
public record Moment(Instant at, int facts) {}
