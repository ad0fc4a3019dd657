package se.klubba.accounts.corrections;

import java.time.Instant;

/**
 * Somebody asks that an entry be corrected. It is no fact of the register, and removed when it has been seen to.
 *
 * @param entry position of the entry
 * @param words what is wrong, and what would be right
 * @param account that asks
 */
public record CorrectionRequest(String id, long entry, String words, String account, Instant at) {}
