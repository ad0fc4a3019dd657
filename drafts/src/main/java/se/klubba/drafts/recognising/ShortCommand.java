package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An effect as a secretary types it: {@code /uppdrag styrgruppen senast 30 april}, {@code /bordlägg till nästa möte}.
 *
 * @param effect as in a record file
 * @param bodies that it names, with their kinds
 * @param people whom it names
 * @param offices that it names
 */
public record ShortCommand(
        Map<String, Object> effect, Map<String, String> bodies, List<String> people, List<String> offices) {
    private static final Pattern FORM = Pattern.compile("(?Us)^\\s*/?(?<verb>[\\p{L}-]+)\\s*(?<rest>.*)$");
    private static final Pattern UNTIL = Pattern.compile(
            "(?iUs)^(?<who>.*?)\\s*(?<until>\\b(?:senast|till\\s+(?:nästa|mötet|den|\\d)|före|under|by|until)\\b.*)?$");

    /** The words that begin one, for a page to list. */
    public static final List<String> WORDS = List.of(
            "uppdrag",
            "bordlägg",
            "återremiss",
            "hänskjut",
            "handlingar",
            "bifall",
            "avslag",
            "utse",
            "dagordning",
            "utgår");

    /**
     * @param meeting the day of the meeting
     * @param body whose meeting it is
     * @param matter of the item, by its short name
     * @param id for an assignment that it gives
     * @throws IllegalArgumentException with what would be right
     */
    public static ShortCommand of(String command, LocalDate meeting, String body, String matter, String id) {
        var m = FORM.matcher(command);
        if (!m.matches()) {
            throw new IllegalArgumentException(right());
        }
        var reading = new Reading(m.group("rest").strip(), meeting, body, matter, id);
        return switch (m.group("verb").toLowerCase(Locale.ROOT)) {
            case "uppdrag", "assign" -> reading.assignment();
            case "bordlägg", "bordlagt", "table" -> reading.table();
            case "återremiss", "återremittera", "refer-back" -> reading.to("referBack");
            case "hänskjut", "överlämna", "refer" -> reading.to("referMatter");
            case "handlingar", "noterat", "record" -> reading.plain("layOnRecord");
            case "dagordning", "agenda" -> reading.plain("approveAgenda");
            case "utgår", "withdrawn" -> reading.plain("removeFromAgenda");
            case "bifall", "adopt" -> reading.point("adopt");
            case "avslag", "reject" -> reading.point("reject");
            case "utse", "appoint" -> reading.appointment();
            default -> throw new IllegalArgumentException("'" + m.group("verb") + "' is no command. " + right());
        };
    }

    private static String right() {
        return "A command is one of /" + String.join(", /", WORDS)
                + ", then to whom and until when: /uppdrag styrgruppen senast 30 april";
    }

    private static final class Reading {
        private final Lexicon lexicon = Lexicon.all();
        private final People people = new People(lexicon);
        private final Parties parties = new Parties(lexicon, people);
        private final Times times;
        private final Block block;
        private final String matter;
        private final String id;
        private final Map<String, Object> fields = new LinkedHashMap<>();

        Reading(String rest, LocalDate meeting, String body, String matter, String id) {
            parties.meetingOf(body);
            this.times = new Times(lexicon, new Dates(lexicon), parties, meeting);
            this.block = new Block(rest, new int[rest.length()], new int[rest.length()], false, false, true, 0, 0);
            this.matter = matter;
            this.id = id;
        }

        ShortCommand plain(String verb) {
            return made(verb, fields);
        }

        ShortCommand assignment() {
            fields.put("id", id);
            var until = until();
            fields.put("to", who(until[0]));
            fields.put("due", times.due(block.span()).value());
            return made("giveAssignment", fields);
        }

        ShortCommand table() {
            fields.put("matter", matter);
            fields.put("waitsFor", times.waitsFor(block.span()).value());
            return made("table", fields);
        }

        ShortCommand to(String verb) {
            fields.put("matter", matter);
            fields.put("to", who(block.text().replaceFirst("(?iU)^till\\s+", "")));
            return made(verb, fields);
        }

        ShortCommand point(String verb) {
            if (!block.text().matches("[^\\s/]+/\\S+")) {
                throw new IllegalArgumentException(
                        "which point? /" + (verb.equals("adopt") ? "bifall" : "avslag") + " p5/1");
            }
            return made(verb, block.text());
        }

        ShortCommand appointment() {
            var parts = block.text().split("\\s+(?:till|i|to)\\s+", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("to which body? /utse Anna Berg till styrgruppen");
            }
            fields.put("person", who(parts[0]));
            fields.put("body", who(parts[1]));
            return made("appoint", fields);
        }

        private String[] until() {
            var m = UNTIL.matcher(block.text());
            return m.matches() ? new String[] {m.group("who")} : new String[] {block.text()};
        }

        private String who(String said) {
            var text = said.strip();
            if (text.isEmpty()) {
                return Times.NOT_STATED;
            }
            var span = new Block(text, new int[text.length()], new int[text.length()], false, false, true, 0, 0).span();
            if (people.isName(text)) {
                return people.add(span);
            }
            var party = parties.first(span);
            if (party != null) {
                return party.name();
            }
            parties.offices.put(text, span);
            return text;
        }

        private ShortCommand made(String verb, Object argument) {
            var bodies = new LinkedHashMap<>(parties.bodies);
            bodies.remove(parties.meetingBody());
            bodies.keySet().removeIf(b -> !String.valueOf(argument).contains(b));
            return new ShortCommand(
                    Map.of(verb, argument),
                    bodies,
                    List.copyOf(people.all().keySet()),
                    parties.offices.keySet().stream()
                            .filter(o -> String.valueOf(argument).contains(o))
                            .toList());
        }
    }
}
