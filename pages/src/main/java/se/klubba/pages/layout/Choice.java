package se.klubba.pages.layout;

import java.util.List;
import java.util.Map;

/**
 * One of a few ways to see a list.
 *
 * @param value empty for all of it
 */
public record Choice(String value, String text) {
    /** Whether the address asks for it. */
    public boolean chosen(Visit visit, String parameter) {
        var asked = visit.parameter(parameter);
        return value.equals(asked == null ? "" : asked);
    }

    public String href(Visit visit, String parameter) {
        return visit.links().to(visit.here(Map.of(parameter, value, "cursor", "")));
    }

    /** The value that the address asks for, which has to be one of these. */
    public static String of(Visit visit, String parameter, List<Choice> choices) {
        var asked = visit.parameter(parameter);
        var right =
                choices.stream().map(Choice::value).filter(v -> !v.isEmpty()).toList();
        var said = se.klubba.reading.Readings.oneOf(parameter, asked, right);
        return said == null ? "" : said;
    }
}
