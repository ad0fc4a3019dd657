package se.klubba.accounts.tokens;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.AccountChange;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.Secret;

/** All personal tokens. What is kept of one is the digest of its secret. */
@Component
public final class Tokens {
    /** By which a token of ours is known, by us and by whoever looks for such things where they should not be. */
    public static final String PREFIX = "klubba_";

    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{32})_([A-Za-z0-9_-]{43})");
    private static final String ONE = "/[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    /** Calendars and feeds. */
    private static final Pattern FOLLOWED = Pattern.compile("/follow/((meetings|bodies" + ONE
            + ")\\.ics|(assignments|(matters|bodies|assignments|recipients)" + ONE + ")\\.atom)");

    private static final Duration USED_AGAIN = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 100;

    private final MongoCollection<Document> tokens;
    private final AccountLog log;
    private final Clock clock;

    Tokens(AccountStore store, AccountLog log, Clock clock) {
        this.tokens = store.database().getCollection("account-tokens");
        this.log = log;
        this.clock = clock;
    }

    /**
     * One that was made just now.
     *
     * @param text what is sent as bearer token; shown once
     */
    public record Made(PersonalToken token, String text) {
        /** The path at which its calendar or feed is read, the token in it; null where it is for none. */
        public @Nullable String address() {
            return token.calendar() == null ? null : token.calendar() + "?" + TokenLogin.PARAMETER + "=" + text;
        }

        @Override
        public String toString() {
            return token.toString();
        }
    }

    /**
     * @param body the only body in which it acts; null for any
     * @param lasting for how long; null without an end
     */
    public Made make(
            AccountId account, String name, boolean record, @Nullable String body, @Nullable Duration lasting) {
        return make(account, name, record, body, null, lasting);
    }

    /**
     * One that stands in the address of a calendar or a feed, for programs that can send nothing else: it reads that and nothing beside.
     *
     * @param calendar the path, as {@code /follow/bodies/{body}.ics} or {@code /follow/matters/{matter}.atom}
     * @param lasting for how long; null without an end
     */
    public Made makeToFollow(AccountId account, String name, String calendar, @Nullable Duration lasting) {
        if (!FOLLOWED.matcher(calendar).matches()) {
            throw new AccountRefused(
                    "calendar",
                    "a calendar is called /follow/meetings.ics, or /follow/bodies/… and .ics of one body; a feed /follow/assignments.atom, or /follow/matters/…, /follow/bodies/…, /follow/assignments/… or /follow/recipients/… and .atom of one");
        }
        return make(account, name, false, null, calendar, lasting);
    }

    private Made make(
            AccountId account,
            String name,
            boolean record,
            @Nullable String body,
            @Nullable String calendar,
            @Nullable Duration lasting) {
        var shown = name.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_NAME || shown.chars().anyMatch(Character::isISOControl)) {
            throw new AccountRefused("name", "a token is called by 1 to " + LONGEST_NAME + " characters in one line");
        }
        var id = UUID.randomUUID().toString().replace("-", "");
        var secret = Secret.made();
        var now = clock.instant();
        var until = lasting == null ? null : now.plus(lasting);
        tokens.insertOne(new Document("_id", id)
                .append("secret", secret.digest())
                .append("account", account.value())
                .append("name", shown)
                .append("record", record)
                .append("body", body)
                .append("calendar", calendar)
                .append("made", Date.from(now))
                .append("until", until == null ? null : Date.from(until)));
        log.append(account, AccountChange.TOKEN_MADE, account, id);
        return new Made(
                new PersonalToken(id, account, shown, record, body, calendar, now, until, null),
                PREFIX + id + "_" + secret.text());
    }

    /** Those of an account, the newest first. */
    public List<PersonalToken> of(AccountId account) {
        var found =
                tokens.find(eq("account", account.value())).map(Tokens::read).into(new ArrayList<>());
        found.sort(Comparator.comparing(PersonalToken::made).reversed());
        return found;
    }

    /**
     * How many addresses of calendars and feeds are good, of all accounts.
     *
     * @param since only those that were used since then; null for all
     */
    public long addresses(@Nullable Instant since) {
        var now = Date.from(clock.instant());
        var good = and(ne("calendar", null), or(eq("until", null), gt("until", now)));
        return tokens.countDocuments(since == null ? good : and(good, gt("used", Date.from(since))));
    }

    /** Without effect for another's. */
    public boolean revoke(AccountId account, String id) {
        var gone = tokens.deleteOne(and(eq("_id", id), eq("account", account.value())))
                        .getDeletedCount()
                > 0;
        if (gone) {
            log.append(account, AccountChange.TOKEN_REVOKED, account, id);
        }
        return gone;
    }

    /** Null where it is not, or not any more, a token of ours. */
    public @Nullable PersonalToken find(String text) {
        var said = FORM.matcher(text);
        if (!said.matches()) {
            return null;
        }
        var found = tokens.find(eq("_id", said.group(1))).first();
        if (found == null || !same(found.getString("secret"), new Secret(said.group(2)).digest())) {
            return null;
        }
        var token = read(found);
        var now = clock.instant();
        if (token.until() != null && !token.until().isAfter(now)) {
            return null;
        }
        if (token.used() == null || Duration.between(token.used(), now).compareTo(USED_AGAIN) >= 0) {
            tokens.updateOne(eq("_id", token.id()), Updates.set("used", Date.from(now)));
        }
        return token;
    }

    private static boolean same(String kept, String said) {
        return MessageDigest.isEqual(
                kept.getBytes(StandardCharsets.US_ASCII), said.getBytes(StandardCharsets.US_ASCII));
    }

    private static PersonalToken read(Document stored) {
        return new PersonalToken(
                stored.getString("_id"),
                new AccountId(stored.getString("account")),
                stored.getString("name"),
                stored.getBoolean("record", false),
                stored.getString("body"),
                stored.getString("calendar"),
                stored.getDate("made").toInstant(),
                moment(stored.getDate("until")),
                moment(stored.getDate("used")));
    }

    private static @Nullable Instant moment(@Nullable Date stored) {
        return stored == null ? null : stored.toInstant();
    }
}
