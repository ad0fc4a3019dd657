package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an item on an agenda: {@code 5}, or a sub-item {@code 3a}. Read from {@code 3 a)} too. */
public record ItemNumber(int number, String letter) implements Comparable<ItemNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\s*([a-zåäö]?)\\)?");
    private static final Comparator<ItemNumber> ORDER =
            Comparator.comparingInt(ItemNumber::number).thenComparing(ItemNumber::letter);

    @JsonCreator
    public static ItemNumber of(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not the number of an item: 5, or 3a for a sub-item");
        }
        return new ItemNumber(Integer.parseInt(m.group(1)), m.group(2));
    }

    public static ItemNumber of(int number) {
        return new ItemNumber(number, "");
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
