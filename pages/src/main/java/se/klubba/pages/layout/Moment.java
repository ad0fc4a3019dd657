package se.klubba.pages.layout;

import java.time.Instant;

/**
 * When something became known.
 *
 * @param at when all of it was
 * @param facts how much of it
 */
public record Moment(Instant at, int facts) {
    Moment and(Moment other) {
        return new Moment(at.isAfter(other.at) ? at : other.at, facts + other.facts);
    }
}
