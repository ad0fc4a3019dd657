package se.klubba.drafts.recognising;

import java.util.Locale;

/** What kind of principal is meant by a name. */
public final class PrincipalKinds {
    private PrincipalKinds() {}

    /** @return a code of the register, {@code group}, {@code region} or {@code municipality} */
    public static String of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("kommunerna")
                ? "group"
                : lower.matches("(?U).*\\b(?:region|regionen|län)\\b.*") ? "region" : "municipality";
    }
}
