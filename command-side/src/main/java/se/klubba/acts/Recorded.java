package se.klubba.acts;

import org.jspecify.annotations.Nullable;

/**
 * What the handler answers.
 *
 * @param earlier the number of events up to and with what an earlier sending of the same recorded; null where there was none
 */
record Recorded(Receipt receipt, @Nullable Long earlier) {}
