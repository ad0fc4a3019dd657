package se.klubba.kernel;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A typed identifier: opaque, never a name of a person, since identifiers stay in the log when words are disposed of. One to 64 of
 * a–z, A–Z, 0–9, '-', '_' and '.'.
 */
public interface Identifier extends Keyed {
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

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

    /** @throws IllegalArgumentException naming the value and the form */
    static String checked(String kind, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a " + kind + " identifier: 1 to 64 letters a-z, digits, '-', '_' or '.'");
        }
        return value;
    }
}
