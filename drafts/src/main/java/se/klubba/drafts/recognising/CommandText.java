package se.klubba.drafts.recognising;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.words.Language;

/** An effect as the command that would be typed for it: what was read is changed by a word of it. */
public final class CommandText {
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("giveAssignment", "uppdrag"),
            Map.entry("table", "bordlägg"),
            Map.entry("referBack", "återremiss"),
            Map.entry("referMatter", "hänskjut"),
            Map.entry("layOnRecord", "handlingar"),
            Map.entry("approveAgenda", "dagordning"),
            Map.entry("removeFromAgenda", "utgår"),
            Map.entry("adopt", "bifall"),
            Map.entry("reject", "avslag"),
            Map.entry("appoint", "utse"),
            Map.entry("nominateRepresentative", "nominera"),
            Map.entry("declineNomination", "avböj"),
            Map.entry("adoptInstrument", "anta"),
            Map.entry("repealInstrument", "upphäv"),
            Map.entry("closeMatter", "avsluta"),
            Map.entry("declareOutsideRemit", "inte-vår"),
            Map.entry("declareRecusal", "jäv"),
            Map.entry("establishBody", "inrätta"),
            Map.entry("continueBody", "fortsätt"),
            Map.entry("dissolveBody", "upplös"));

    private final Language language;

    private CommandText(Language language) {
        this.language = language;
    }

    /**
     * @param matter of the item, by its short name: a command is about no other
     * @return null where the effect says what no command does
     */
    public static @Nullable String of(Object effect, @Nullable String matter, Language language) {
        if (!(effect instanceof Map<?, ?> map) || map.size() != 1) {
            return null;
        }
        var verb = String.valueOf(map.keySet().iterator().next());
        var word = VERBS.get(verb);
        var argument = map.values().iterator().next();
        if (word == null) {
            return null;
        }
        var rest = switch (argument) {
            case String point -> point;
            case Map<?, ?> fields
            when fields.get("matter") == null || fields.get("matter").equals(matter) ->
                new CommandText(language).rest(verb, fields);
            default -> null;
        };
        return rest == null ? null : ("/" + ShortCommand.word(word, language) + " " + rest).strip();
    }

    private @Nullable String rest(String verb, Map<?, ?> fields) {
        return switch (verb) {
            case "giveAssignment" ->
                only(fields, "id", "to", "due") ? and(who(fields.get("to")), due(fields.get("due"))) : null;
            case "table" -> only(fields, "matter", "waitsFor") ? waits(fields.get("waitsFor")) : null;
            case "referBack", "referMatter" -> only(fields, "matter", "to") ? name(fields.get("to")) : null;
            case "appoint" ->
                only(fields, "person", "body", "for", "kind", "term")
                        ? and(seat(fields), term(fields.get("term")))
                        : null;
            case "declineNomination" -> only(fields, "person", "body", "for", "kind") ? seat(fields) : null;
            case "nominateRepresentative" ->
                only(fields, "person", "body", "for", "kind", "by") && Times.NOT_STATED.equals(fields.get("by"))
                        ? seat(fields)
                        : null;
            case "adoptInstrument" ->
                only(fields, "instrument", "inForce")
                        ? and(name(fields.get("instrument")), inForce(fields.get("inForce")))
                        : null;
            case "repealInstrument" ->
                only(fields, "instrument", "last")
                        ? and(name(fields.get("instrument")), day("till ", "until ", fields.get("last")))
                        : null;
            case "establishBody", "continueBody", "dissolveBody" ->
                only(fields, "body") ? name(fields.get("body")) : null;
            case "declareRecusal" -> only(fields, "person") ? name(fields.get("person")) : null;
            default -> only(fields, "matter") ? "" : null;
        };
    }

    private static boolean only(Map<?, ?> fields, String... known) {
        return Set.of(known).containsAll(fields.keySet());
    }

    private static @Nullable String and(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? null : (one + " " + other).strip();
    }

    private static @Nullable String name(@Nullable Object said) {
        return said instanceof String name && !name.startsWith("every-")
                ? name.equals(Times.NOT_STATED) ? "" : name
                : null;
    }

    private @Nullable String who(@Nullable Object said) {
        if (!(said instanceof java.util.List<?> several)) {
            return name(said);
        }
        var names = several.stream().map(String::valueOf).toList();
        return names.size() < 2
                ? null
                : String.join(", ", names.subList(0, names.size() - 1)) + say(" och ", " and ") + names.getLast();
    }

    private @Nullable String seat(Map<?, ?> fields) {
        var person = name(fields.get("person"));
        var body = fields.get("body") == null ? "" : name(fields.get("body"));
        var role = fields.get("kind") == null ? "" : role(fields.get("kind"));
        var seat = and(person, body == null || role == null ? null : say("till ", "to ") + role + body);
        if (seat == null || fields.get("for") == null) {
            return seat;
        }
        var principal = String.valueOf(fields.get("for"));
        return seat + (CommandReading.needsComma(principal) ? ", " : " ") + say("för ", "for ") + principal;
    }

    /** As what one sits in the body that follows; null where no word of a command says it. */
    private @Nullable String role(@Nullable Object kind) {
        return switch (String.valueOf(kind)) {
            case "chair" -> say("ordförande i ", "chair of ");
            case "vice-chair" -> say("vice ordförande i ", "vice chair of ");
            case "secretary" -> say("sekreterare i ", "secretary of ");
            case "treasurer" -> say("kassör i ", "treasurer of ");
            case "auditor" -> say("revisor i ", "auditor of ");
            case "substitute" -> say("ersättare i ", "substitute of ");
            default -> null;
        };
    }

    private @Nullable String due(@Nullable Object due) {
        return due instanceof Map<?, ?> || "next-meeting".equals(due) ? waits(due) : day("senast ", "by ", due);
    }

    private @Nullable String waits(@Nullable Object until) {
        if (until instanceof Map<?, ?> at && only(at, "body", "on")) {
            return day("till mötet den ", "until the meeting on ", at.get("on"));
        }
        return "next-meeting".equals(until)
                ? say("till nästa möte", "until the next meeting")
                : Times.NOT_STATED.equals(until) ? "" : null;
    }

    private @Nullable String term(@Nullable Object term) {
        if (term == null) {
            return "";
        }
        return term instanceof Map<?, ?> map && only(map, "from", "to")
                ? and(
                        map.get("from") == null ? "" : day("från ", "from ", map.get("from")),
                        map.get("to") == null ? "" : day("till och med ", "until ", map.get("to")))
                : null;
    }

    private @Nullable String inForce(@Nullable Object term) {
        return term instanceof Map<?, ?> map
                ? only(map, "from") ? day("från ", "from ", map.get("from")) : null
                : day("från ", "from ", term);
    }

    private @Nullable String day(String swedish, String english, @Nullable Object day) {
        if (Times.NOT_STATED.equals(day)) {
            return "";
        }
        return day instanceof String said && said.matches("\\d{4}-\\d\\d-\\d\\d") ? say(swedish, english) + said : null;
    }

    private String say(String swedish, String english) {
        return language == Language.SV ? swedish : english;
    }
}
