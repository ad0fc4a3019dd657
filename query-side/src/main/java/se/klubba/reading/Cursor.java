package se.klubba.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * After which a list goes on: an item of a thing, the day that the list is of, and how many events were known when it was begun. It says nothing
 * of how the thing is called.
 *
 * @param version of the view: one of another version would say another place
 */
public record Cursor(int version, long position, LocalDate day, String key, String item) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})~(\\d{1,18})~(\\d{4}-\\d\\d-\\d\\d)~([^~]+)~([^~]*)");

    /** @throws ReadProblem where it is none */
    public static @Nullable Cursor of(@Nullable String said) {
        if (said == null) {
            return null;
        }
        var parts = FORM.matcher(said);
        try {
            if (parts.matches()) {
                return new Cursor(
                        Integer.parseInt(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        LocalDate.parse(parts.group(3)),
                        parts.group(4),
                        parts.group(5));
            }
        } catch (DateTimeException _) {
            // answered below, as what has another form
        }
        throw ReadProblem.malformed("'" + said + "' is not right for cursor: it is a part of a next URL");
    }

    @Override
    public String toString() {
        return String.join("~", String.valueOf(version), String.valueOf(position), day.toString(), key, item);
    }
}
