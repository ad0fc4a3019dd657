package se.klubba.pages.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadProblem;
import se.klubba.words.WrittenDays;

/** Fields have what is no day in them. They are given back as they were typed, to be mended. No stack trace: it is an answer, not a fault. */
public final class Mistyped extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final WrittenDays DAYS = WrittenDays.inAnyLanguage();

    private final transient List<Field> fields;

    /**
     * @param name as in the address
     * @param said as it was typed
     */
    record Field(String name, String said) {}

    Mistyped(List<Field> fields) {
        super(
                fields.stream()
                        .map(f -> "'" + f.said() + "' is no day: " + f.name())
                        .collect(Collectors.joining(", ")),
                null,
                false,
                false);
        this.fields = List.copyOf(fields);
    }

    List<Field> fields() {
        return fields;
    }

    /**
     * A day as people write it.
     *
     * @param today near which it is where no year is said
     * @throws Mistyped where it is none
     */
    static LocalDate day(String field, String said, LocalDate today) {
        try {
            return Moments.day(field, said);
        } catch (ReadProblem _) {
            var day = DAYS.only(said.strip(), today);
            if (day == null) {
                throw new Mistyped(List.of(new Field(field, said)));
            }
            return day;
        }
    }
}
