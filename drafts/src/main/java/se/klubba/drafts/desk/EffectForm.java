package se.klubba.drafts.desk;

import java.util.Set;

/** The fields of the form of an effect, put together as the command that would be typed for it. */
final class EffectForm {
    private static final Set<String> IN_A_BODY = Set.of(
            "utse", "appoint", "nominera", "nominate", "avböj", "decline", "hänskjut", "refer", "val", "election");

    private EffectForm() {}

    /** @param principal whom a seat stands for; empty where that is not said, or it is no seat */
    static String command(String verb, String who, String where, String principal, String when) {
        var command = new StringBuilder("/").append(verb.strip());
        add(command, who.strip());
        if (IN_A_BODY.contains(verb.strip())) {
            add(command, prefixed(where.strip(), who.isBlank() ? "" : "till "));
            command.append(prefixed(principal.strip(), ", för "));
        } else {
            add(command, where.strip());
        }
        var day = when.strip();
        boolean waits = Set.of("bordlägg", "table").contains(verb.strip());
        add(command, Character.isDigit(first(day)) ? (waits ? "till mötet den " : "senast ") + day : day);
        return command.toString();
    }

    private static String prefixed(String said, String prefix) {
        return said.isEmpty() ? said : prefix + said;
    }

    private static char first(String said) {
        return said.isEmpty() ? ' ' : said.charAt(0);
    }

    private static void add(StringBuilder command, String part) {
        if (!part.isEmpty()) {
            command.append(' ').append(part);
        }
    }
}
