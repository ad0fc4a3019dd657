package se.klubba.pages.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Link;

/**
 * An entry of the log, told.
 *
 * @param by who recorded it
 * @param what it says, in a sentence
 * @param happenedOn in words; null for what only notes that something exists
 * @param about the things that it says something of
 * @param mends the entry that it corrects, retracts, adds a source to or takes the words of; null where it stands for itself
 * @param reason why it does that; null where no reason is given
 */
public record Told(
        long position,
        Instant at,
        String by,
        String what,
        @Nullable String happenedOn,
        List<Link> about,
        @Nullable Long mends,
        @Nullable String reason) {}
