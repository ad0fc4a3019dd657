package se.klubba.kernel;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A typed identifier: opaque, never a name of a person, since identifiers stay in the log when words are disposed of. One to 64 of
 * a–z, A–Z, 0–9, '-', '_' and '.'.
 */
public interface Identifier extends Keyed {
    int LONGEST = 64;

    /** The form, for those who describe it. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LONGEST - 1) + "}");

    String value();

    /** The name of the tag under which events about this thing are found. */
    String keyName();

    default Key key() {
        return new Key(keyName(), value());
    }

    @Override
    default Stream<Key> keys() {
        return Stream.of(key());
    }

    /** Whether it has the form; by hand, since each identifier of each event that is read is looked at. */
    static boolean hasForm(String value) {
        int length = value.length();
        if (length < 1 || length > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /** @throws IllegalArgumentException naming the value and the form */
    static String checked(String kind, String value) {
        if (!hasForm(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a " + kind + " identifier: 1 to 64 letters a-z, digits, '-', '_' or '.'");
        }
        return value;
    }
}
