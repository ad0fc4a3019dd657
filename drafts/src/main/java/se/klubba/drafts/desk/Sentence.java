package se.klubba.drafts.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Correcting;
import se.klubba.kernel.MandateKind;
import se.klubba.pages.layout.Texts;
import se.klubba.words.State;

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
            "scheduleOccasion",
            "completeAssignment",
            "reportOnAssignment",
            "continueAssignment",
            "closeMatter",
            "declareRecusal",
            "recordDissent");

    private final Texts say;
    private final Map<String, Object> matters;
    private final Map<String, String> points;

    /**
     * @param names those of the draft
     * @param points of proposals, with their words
     */
    Sentence(Texts say, Map<String, Object> names, Map<String, String> points) {
        this.say = say;
        this.points = points;
        this.matters = Correcting.map(names.get("matters"));
    }

    String of(Object effect) {
        if (!(effect instanceof Map<?, ?> map) || map.isEmpty()) {
            return String.valueOf(effect);
        }
        var verb = String.valueOf(map.keySet().iterator().next());
        var argument = map.values().iterator().next();
        if (verb.equals("recordVote")) {
            return vote(Correcting.map(argument));
        }
        if (verb.equals("holdElection")) {
            return election(Correcting.map(argument));
        }
        if (verb.equals("adoptSeatPlan")) {
            return seats(Correcting.map(argument));
        }
        if (verb.equals("receiveLetter")) {
            var letter = Correcting.map(argument);
            return letter.containsKey("by")
                    ? say.say("effect.receiveLetter.by", value(letter.get("from")), value(letter.get("by")))
                    : say.say("effect.receiveLetter", value(letter.get("from")));
        }
        if (!KNOWN.contains(verb)) {
            return verb + " " + argument;
        }
        if (argument instanceof String point) {
            return point(verb, point);
        }
        var fields = Correcting.map(argument);
        if (verb.equals("giveAssignment") && "not-stated".equals(fields.get("to"))) {
            return say.say("effect.giveAssignment.nobody", "", second(fields));
        }
        if (verb.equals("rescheduleMeeting")) {
            return say.say("effect." + verb, value(fields.get("meeting")), value(fields.get("to")));
        }
        return say.say("effect." + verb, first(fields), second(fields), third(fields))
                .replaceAll("\\s+([.,])", "$1");
    }

    /** In the words of the point where there are any: its number says little. */
    private String point(String verb, String point) {
        var words = points.get(point);
        return words == null ? say.say("effect." + verb, point) : say.say("effect." + verb + ".of", words);
    }

    private String vote(Map<String, Object> fields) {
        var counted = List.of("yes", "no", "abstained").stream()
                .filter(fields::containsKey)
                .map(f -> say.say("vote." + f, String.valueOf(fields.get(f))))
                .collect(Collectors.joining(", "));
        if (!(fields.get("proposal") instanceof String point)) {
            return say.say("effect.recordVote", counted);
        }
        var words = points.get(point);
        return words == null
                ? say.say("effect.recordVote.of", counted, point)
                : say.say("effect.recordVote.on", counted, words);
    }

    private String election(Map<String, Object> fields) {
        var candidates = Correcting.list(fields.get("candidates")).stream()
                .map(Correcting::map)
                .map(c -> say.say(
                        "elected".equals(c.get("outcome")) ? "vote.elected" : "vote.candidate",
                        String.valueOf(c.get("person")),
                        String.valueOf(c.getOrDefault("votes", "–"))))
                .collect(Collectors.joining(", "));
        return say.say("effect.holdElection", value(fields.get("body")), candidates);
    }

    private String seats(Map<String, Object> plan) {
        var seats = Correcting.list(plan.get("seats")).stream()
                .map(Correcting::map)
                .map(s -> say.say("seat.of", value(s.getOrDefault("number", 1)), value(s.get("for"))))
                .collect(Collectors.joining(", "));
        return say.say("effect.adoptSeatPlan", value(plan.get("body")), seats);
    }

    /** What a decision waits for. */
    String subject(Object condition) {
        return say.say(
                "effect.subject", String.valueOf(Correcting.map(condition).getOrDefault("condition", condition)));
    }

    /** What it is about. */
    private String first(Map<String, Object> fields) {
        for (var field : List.of(
                "to",
                "person",
                "assignment",
                "instrument",
                "body",
                "matter",
                "meeting",
                "leftTo",
                "minutesOf",
                "occasion")) {
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
            return value(fields.get("body"))
                    + (fields.get("kind") == null ? "" : ", " + role(fields.get("kind")))
                    + (fields.get("term") == null ? "" : ", " + term(fields.get("term")))
                    + (fields.get("for") == null ? "" : " (" + fields.get("for") + ")");
        }
        return "";
    }

    /** A day alone is the first. */
    private String term(Object term) {
        return term instanceof String first ? say.say("value.from", plain(say, first)) : value(term);
    }

    /** As what somebody sits, in the words of everything else that tells it. */
    private String role(Object kind) {
        return Stream.of(MandateKind.values())
                .filter(k -> State.code(k).equals(kind))
                .findFirst()
                .map(say::say)
                .orElseGet(() -> String.valueOf(kind));
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
            default -> plain(say, value);
        };
    }

    /** A day as one writes it in a sentence; anything else as it is. */
    static String plain(Texts say, Object value) {
        var text = String.valueOf(value);
        try {
            return say.language().day(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return text;
        }
    }

    private String of(Map<String, Object> map) {
        if (map.containsKey("of") && map.containsKey("key")) {
            return say.say("value.item", String.valueOf(map.get("key")).replaceFirst("/.*", ""));
        }
        if (map.containsKey("on")) {
            return (map.getOrDefault("body", "") + " " + value(map.get("on"))).strip();
        }
        if (map.containsKey("preparation")) {
            return say.say("value.preparation", String.valueOf(map.get("preparation")));
        }
        if (map.containsKey("from") != map.containsKey("to")) {
            return map.containsKey("from")
                    ? say.say("value.from", value(map.get("from")))
                    : say.say("value.until", value(map.get("to")));
        }
        if (map.containsKey("from")) {
            return say.say("value.term", value(map.get("from")), value(map.get("to")));
        }
        return map.values().stream().map(this::value).collect(Collectors.joining(", "));
    }
}
