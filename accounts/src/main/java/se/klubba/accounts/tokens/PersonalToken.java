package se.klubba.accounts.tokens;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.klubba.accounts.AccountId;

/**
 * A token as its owner sees it; what it is made of is shown once, when it is made.
 *
 * @param name what it is for, as its owner calls it
 * @param record whether acts can be sent with it
 * @param body the only body in which it acts; null for any
 * @param calendar the path of the calendar that is all that it reads; null where it is no address of a calendar
 * @param until when it ends; null for never
 * @param used when it was last used, to a minute or so; null where it never was
 */
public record PersonalToken(
        String id,
        @JsonIgnore AccountId account,
        String name,
        boolean record,
        @Nullable String body,
        @Nullable String calendar,
        Instant made,
        @Nullable Instant until,
        @Nullable Instant used) {}
