package se.klubba.reports.document;

import se.klubba.wording.Why;

/**
 * A fact that a report rests on.
 *
 * @param what it says, in a sentence
 */
public record Ground(String what, Why why) {}
