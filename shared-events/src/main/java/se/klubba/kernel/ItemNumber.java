package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an item on an agenda, as it is printed: {@code 5}, a sub-item {@code 3a}, {@code 4.13} or {@code 7:3}, {@code 7A},
 * {@code 101/2026}, {@code § 101}, {@code AB} or {@code IV}. Read from {@code 3 a)} and {@code §101} too.
 *
 * @param mark what stands before the number, {@code § }; empty where nothing does
 * @param number 0 where it has letters only
 * @param letter what follows the number, in whichever way; empty where nothing does
 */
public record ItemNumber(String mark, int number, String letter) implements Comparable<ItemNumber> {
    private static final String PARAGRAPH = "§ ";
    private static final Pattern FORM = Pattern.compile(
            "(§?)\\s*(\\d{1,4})((?:[.:]\\d{1,3}){0,3}\\s*[a-zåäöA-ZÅÄÖ]{0,2}(?:\\s*/\\s*\\d{2,4})?)\\)?");
    private static final Pattern LETTERS = Pattern.compile("[A-ZÅÄÖ]{1,5}");
    private static final Pattern PART = Pattern.compile("[.:](\\d{1,3})");
    private static final Comparator<ItemNumber> ORDER = Comparator.comparingInt(ItemNumber::number)
            .thenComparing(ItemNumber::part)
            .thenComparing(ItemNumber::letter)
            .thenComparing(ItemNumber::mark);

    @JsonCreator
    public static ItemNumber of(String text) {
        var printed = text.strip();
        Matcher m = FORM.matcher(printed);
        if (m.matches()) {
            return new ItemNumber(
                    m.group(1).isEmpty() ? "" : PARAGRAPH,
                    Integer.parseInt(m.group(2)),
                    m.group(3).replaceAll("\\s+", ""));
        }
        if (LETTERS.matcher(printed).matches()) {
            return new ItemNumber("", 0, printed);
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not the number of an item: 5, 3a, 4.13 or 7:3 for a sub-item, 101/2026, § 101, AB");
    }

    public static ItemNumber of(int number) {
        return new ItemNumber("", number, "");
    }

    /** The item that a sub-item belongs to; itself where it belongs to none. */
    public ItemNumber whole() {
        return number == 0 ? this : new ItemNumber(mark, number, "");
    }

    /** As it is cited: a paragraph with the year through which they are counted, {@code § 101/2026}. */
    public String cited(LocalDate meeting) {
        return mark.isEmpty() || letter.contains("/") ? toString() : this + "/" + meeting.getYear();
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
        return mark + (number == 0 ? "" : number) + letter;
    }
}
