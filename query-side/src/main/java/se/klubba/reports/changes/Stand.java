package se.klubba.reports.changes;

import java.util.List;
import se.klubba.reports.document.WholeNumbers;

/**
 * How one thing stands on a day.
 *
 * @param key the same for the same thing on every day
 * @param thing how it is called
 * @param how in words; two that say the same are no change
 * @param facts positions of those that put it there, or end it
 */
record Stand(String key, String thing, String how, List<Long> facts) {
    Stand {
        facts = WholeNumbers.copyOf(facts);
    }
}
