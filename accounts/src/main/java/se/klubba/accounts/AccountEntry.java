package se.klubba.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the log of accounts.
 *
 * @param position from 0, without a gap
 * @param by the account that did it; the account itself where nobody else did
 * @param what the role, the person or the like that it is about; null where there is none
 * @param digest of this entry and of all before it, SHA-256 in hex
 */
public record AccountEntry(
        long position,
        Instant at,
        AccountId by,
        AccountChange change,
        AccountId account,
        @Nullable String what,
        String digest) {

    static AccountEntry after(
            @Nullable AccountEntry last,
            Instant at,
            AccountId by,
            AccountChange change,
            AccountId account,
            @Nullable String what) {
        long position = last == null ? 0 : last.position() + 1;
        // never back, whatever the clock of this machine says
        var then = last == null || at.isAfter(last.at()) ? at : last.at();
        var digest = digest(last == null ? "" : last.digest(), position, then, by, change, account, what);
        return new AccountEntry(position, then, by, change, account, what, digest);
    }

    boolean follows(@Nullable AccountEntry last) {
        return position == (last == null ? 0 : last.position() + 1)
                && digest.equals(digest(last == null ? "" : last.digest(), position, at, by, change, account, what));
    }

    private static String digest(
            String before,
            long position,
            Instant at,
            AccountId by,
            AccountChange change,
            AccountId account,
            @Nullable String what) {
        var line = String.join(
                "\n",
                before,
                String.valueOf(position),
                String.valueOf(at.toEpochMilli()),
                by.value(),
                change.key(),
                account.value(),
                what == null ? "" : what);
        return Secret.digest(line.getBytes(StandardCharsets.UTF_8));
    }
}
