package se.klubba.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the key that a record gave an act is stored. It stays when words are disposed of, and who writes a record may call an act after a
 * person: what could be a word is stored as its digest.
 */
public final class RecordKey {
    private static final String PART =
            "[a-z]{0,2}[0-9]{0,4}|[0-9]{1,4}[a-z]|meeting|attendance|told|register|presenters|~[0-9a-f]{20}";

    /** The whole, as it stands in a {@link Basis}: {@code meeting/key#digest}. */
    public static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}(/(" + PART + "))+(#[0-9a-f]{32})?");

    private static final Pattern PLAIN = Pattern.compile(PART);
    private static final int DIGEST_BYTES = 10;

    private RecordKey() {}

    /** Under which an act is found that a record calls by this key, {@code 4/u1}. */
    public static String stored(MeetingId meeting, String key) {
        return Arrays.stream(key.split("/", -1))
                .map(part -> PLAIN.matcher(part).matches() ? part : "~" + digest(meeting.value() + "/" + part))
                .collect(Collectors.joining("/", meeting.value() + "/", ""));
    }

    /** The same, and how it was stored before: as it is written. */
    public static Set<String> storedNowOrBefore(MeetingId meeting, String key) {
        return Set.copyOf(Arrays.asList(stored(meeting, key), meeting.value() + "/" + key));
    }

    private static String digest(String text) {
        try {
            var whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, DIGEST_BYTES);
        } catch (GeneralSecurityException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
    }
}
