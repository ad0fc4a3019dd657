package se.klubba.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else who has a draft open.
 *
 * @param read when they last had it shown
 * @param changed when they last changed it; null where they did not lately
 */
public record DraftReader(
        String name, Instant read, @Nullable Instant changed) {}
