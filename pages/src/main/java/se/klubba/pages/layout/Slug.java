package se.klubba.pages.layout;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What follows an identifier in an address, so that people can read it. It says nothing to us, and may change. */
final class Slug {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 60;

    private Slug() {}

    /** Empty where nothing of the name can stand in an address. */
    static String of(@Nullable String name) {
        var letters = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var slug = OTHERS.matcher(letters).replaceAll("-");
        var cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return cut.replaceAll("^-+|-+$", "");
    }
}
