package se.klubba.drafts.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Correcting;
import se.klubba.pages.layout.Texts;

/** An effect read back: what will be recorded, in words. */
final class Sentence {
    private static final Set<String> KNOWN = Set.of(
            "giveAssignment",
            "table",
            "referBack",
            "referMatter",
            "layOnRecord",
            "approveAgenda",
            "removeFromAgenda",
            "adopt",
            "adoptAmended",
            "reject",
            "appoint",
            "nominateRepresentative",
            "declineNomination",
            "decideToFill",
            "tableNomination",
            "declareOutsideRemit",
            "adoptInstrument",
            "awaitSignature",
            "extendInstrument",
            "repealInstrument",
            "establishBody",
            "dissolveBody",
            "continueBody",
            "rescheduleMeeting",
            "cancelMeeting",
            "scheduleMeeting",
            "completeAssignment",
            "reportOnAssignment",
            "continueAssignment",
            "closeMatter");

    private final Texts say;
    private final Map<String, Object> matters;

    /** @param names those of the draft */
    Sentence(Texts say, Map<String, Object> names) {
        this.say = say;
        this.matters = Correcting.map(names.get("matters"));
    }

    String of(Object effect) {
        if (!(effect instanceof Map<?, ?> map) || map.isEmpty()) {
            return String.valueOf(effect);
        }
        var verb = String.valueOf(map.keySet().iterator().next());
        var argument = map.values().iterator().next();
        if (!KNOWN.contains(verb)) {
            return verb + " " + argument;
        }
        if (argument instanceof String point) {
            return say.say("effect." + verb, point);
        }
        var fields = Correcting.map(argument);
        return say.say("effect." + verb, first(fields), second(fields), third(fields))
                .replaceAll("\\s+([.,])", "$1");
    }

    /** What it is about. */
    private String first(Map<String, Object> fields) {
        for (var field : List.of(
                "to", "person", "assignment", "instrument", "body", "matter", "meeting", "leftTo", "minutesOf")) {
            if (fields.containsKey(field)) {
                return value(fields.get(field));
            }
        }
        return "";
    }

    private String second(Map<String, Object> fields) {
        for (var field : List.of("due", "waitsFor", "inForce", "by", "last", "on")) {
            if (fields.containsKey(field)) {
                return value(fields.get(field));
            }
        }
        return fields.containsKey("person") && fields.containsKey("body") ? value(fields.get("body")) : "";
    }

    private String third(Map<String, Object> fields) {
        if (fields.containsKey("person") && fields.containsKey("body")) {
            var kind = fields.get("kind");
            return value(fields.get("body"))
                    + (kind == null ? "" : ", " + kind)
                    + (fields.get("for") == null ? "" : " (" + fields.get("for") + ")");
        }
        return "";
    }

    private String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(this::value).collect(Collectors.joining(", "));
            case Map<?, ?> map -> of(Correcting.map(map));
            case String text when text.equals("not-stated") -> say.say("value.not-stated");
            case String text when text.equals("next-meeting") -> say.say("value.next-meeting");
            case String text when text.startsWith("every-") -> say.say("value.every", text.substring(6));
            case String text when matters.get(text) != null -> "”" + matters.get(text) + "”";
            default -> String.valueOf(value);
        };
    }

    private String of(Map<String, Object> map) {
        if (map.containsKey("of") && map.containsKey("key")) {
            return say.say("value.item", String.valueOf(map.get("key")).replaceFirst("/.*", ""));
        }
        if (map.containsKey("on")) {
            return map.get("body") + " " + map.get("on");
        }
        if (map.containsKey("preparation")) {
            return say.say("value.preparation", String.valueOf(map.get("preparation")));
        }
        if (map.containsKey("from") || map.containsKey("to")) {
            return say.say(
                    "value.term",
                    String.valueOf(map.getOrDefault("from", "…")),
                    String.valueOf(map.getOrDefault("to", "…")));
        }
        return map.values().stream().map(this::value).collect(Collectors.joining(", "));
    }
}
