package se.klubba.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stood one under the other, each on lines of its own, told in one line. */
public final class Enumerated {
    /** With what one leads on to the next: a comma, and perhaps <i>and</i>. */
    private static final Pattern LEADING_ON = Pattern.compile("\\s*[,;]\\s*(?:(?:och|samt|dels|and)\\s*)?$");

    private Enumerated() {}

    public static String joined(List<String> some, String between) {
        return some.stream()
                .map(one -> LEADING_ON.matcher(one).replaceFirst(""))
                .collect(Collectors.joining(between));
    }

    /** Without its number, where that stands before it already. */
    static String unnumbered(String one, String number) {
        return one.replaceFirst("^\\s*" + Pattern.quote(number) + "\\s*[.:)]\\s+", "");
    }
}
