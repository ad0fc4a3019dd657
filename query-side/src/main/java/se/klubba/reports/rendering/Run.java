package se.klubba.reports.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a text: a day, which is not to be broken at its hyphens, or what is between days. Public for the template of the page. */
public record Run(String text, boolean day) {
    private static final Pattern DAY = Pattern.compile("(?:\\.\\./)?\\b\\d{4}(?:-\\d\\d){1,2}\\b");

    /** Of which the text is made, in order. */
    static List<Run> of(String text) {
        if (!text.isEmpty() && text.indexOf('-') < 0) {
            return List.of(new Run(text, false));
        }
        var runs = new ArrayList<Run>();
        var days = DAY.matcher(text);
        int told = 0;
        while (days.find()) {
            if (days.start() > told) {
                runs.add(new Run(text.substring(told, days.start()), false));
            }
            runs.add(new Run(days.group(), true));
            told = days.end();
        }
        if (told < text.length()) {
            runs.add(new Run(text.substring(told), false));
        }
        return runs;
    }
}
