package se.klubba.drafts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.DraftRefused.NotAnAnswer;

/** What is written at the desk can be read again: no field is longer than one may be, and each is of letters that are seen. */
final class FieldLimits {
    /** Letters of a name, a title, a command or whatever else is a line. */
    static final int LINE = 500;
    /** Letters of a passage. */
    private static final int PASSAGE = 20_000;

    private final Set<String> before = new HashSet<>();

    private FieldLimits() {}

    /** @throws NotAnAnswer where something that was written since is too long, or has letters that nobody sees */
    static Draft kept(Draft before, Draft now) {
        var limits = new FieldLimits();
        limits.collect(before.record());
        limits.check("", now.record());
        return now;
    }

    /** @throws NotAnAnswer as {@link #kept} */
    static String line(String text) {
        new FieldLimits().check(text, LINE);
        return text;
    }

    private void collect(@Nullable Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, v) -> {
                    collect(key);
                    collect(v);
                });
            case List<?> list -> list.forEach(this::collect);
            case String text -> before.add(text);
            case null, default -> {}
        }
    }

    private void check(String field, @Nullable Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, v) -> {
                    check("", key);
                    check(String.valueOf(key), v);
                });
            case List<?> list -> list.forEach(v -> check(field, v));
            case String text -> check(text, field.equals("words") ? PASSAGE : LINE);
            case null, default -> {}
        }
    }

    private void check(String text, int most) {
        if (before.contains(text)) {
            return;
        }
        if (text.length() > most) {
            throw new NotAnAnswer("too-long", most);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw new NotAnAnswer("unseen-letters");
        }
    }
}
