package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an item on an agenda, as it is printed: {@code 5}, a sub-item {@code 3a} or {@code 4.13}, {@code 7A}, {@code 101/2026}. Read
 * from {@code 3 a)} too.
 *
 * @param letter what follows the number, in whichever way; empty where nothing does
 */
public record ItemNumber(int number, String letter) implements Comparable<ItemNumber> {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,4})((?:\\.\\d{1,3}){0,3}\\s*[a-zåäöA-ZÅÄÖ]?(?:\\s*/\\s*\\d{2,4})?)\\)?");
    private static final Pattern PART = Pattern.compile("\\.(\\d{1,3})");
    private static final Comparator<ItemNumber> ORDER = Comparator.comparingInt(ItemNumber::number)
            .thenComparing(ItemNumber::part)
            .thenComparing(ItemNumber::letter);

    @JsonCreator
    public static ItemNumber of(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not the number of an item: 5, 3a or 4.13 for a sub-item, 101/2026");
        }
        return new ItemNumber(Integer.parseInt(m.group(1)), m.group(2).replaceAll("\\s+", ""));
    }

    public static ItemNumber of(int number) {
        return new ItemNumber(number, "");
    }

    /** Of {@code 4.13} the 13, which comes after the 2 of {@code 4.2}. */
    private int part() {
        var m = PART.matcher(letter);
        return m.lookingAt() ? Integer.parseInt(m.group(1)) : 0;
    }

    @Override
    public int compareTo(ItemNumber other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return number + letter;
    }
}
