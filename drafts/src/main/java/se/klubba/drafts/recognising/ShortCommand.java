package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.extracting.Worded;
import se.klubba.words.Language;

/**
 * An effect as a secretary types it: {@code /uppdrag styrgruppen senast 30 april}, {@code /bordlägg till nästa möte}.
 *
 * @param effect as in a record file
 * @param bodies that it names, with their kinds
 * @param people whom it names
 * @param offices that it names
 * @param instruments that it names, with their kinds
 */
public record ShortCommand(
        Map<String, Object> effect,
        Map<String, String> bodies,
        List<String> people,
        List<String> offices,
        Map<String, String> instruments) {
    private static final Pattern FORM = Pattern.compile("(?Us)^\\s*/?(?<verb>[\\p{L}-]+)\\s*(?<rest>.*)$");
    private static final Pattern UNTIL = Pattern.compile(
            "(?iUs)^(?<who>.*?)\\s*(?<until>\\b(?:senast|till\\s+(?:nästa|mötet|den|\\d)|före|under|by|until)\\b.*)?$");

    private static final Pattern NUMBERS =
            Pattern.compile("\\b(?<yes>\\d{1,4})\\s*[-–]\\s*(?<no>\\d{1,4})(?:\\s*[-–]\\s*(?<abstained>\\d{1,4}))?\\b");
    private static final Pattern POINT = Pattern.compile("\\bp\\S*/\\S+");
    private static final Pattern ELECTION = Pattern.compile(
            "(?iUs)^(?<who>.+?\\d)\\s+(?:till|i|to|in)\\s+(?<body>.+?)(?:\\s+(?:som|as)\\s+(?<role>.+))?$");
    private static final Pattern CANDIDATE = Pattern.compile("(?Us)(?<name>\\p{L}.*?)\\s+(?<votes>\\d{1,5})");

    /** Each by its Swedish word and its English one; both are read everywhere. */
    private static final Map<String, String> WORDS = words();

    private static final String CONDITION = "villkor";

    /** What a decision is on the condition of, where that is what was typed; empty where the condition is taken back, null where something else was typed. */
    public static @Nullable String condition(String command) {
        var m = FORM.matcher(command);
        return m.matches()
                        && List.of(CONDITION, "condition")
                                .contains(m.group("verb").toLowerCase(Locale.ROOT))
                ? m.group("rest").strip()
                : null;
    }

    private static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("uppdrag", "assign");
        words.put("bordlägg", "table");
        words.put("återremiss", "refer-back");
        words.put("hänskjut", "refer");
        words.put("handlingar", "record");
        words.put("bifall", "adopt");
        words.put("avslag", "reject");
        words.put("utse", "appoint");
        words.put("nominera", "nominate");
        words.put("avböj", "decline");
        words.put("anta", "instrument");
        words.put("avsluta", "close");
        words.put("inte-vår", "outside");
        words.put("dagordning", "agenda");
        words.put("utgår", "withdrawn");
        words.put("röster", "votes");
        words.put("val", "election");
        words.put("jäv", "recused");
        words.put(CONDITION, "condition");
        return words;
    }

    /** The words that begin one, for a page to list. */
    public static List<String> words(Language language) {
        return List.copyOf(language == Language.SV ? WORDS.keySet() : WORDS.values());
    }

    /**
     * @param meeting the day of the meeting
     * @param body whose meeting it is
     * @param matter of the item, by its short name
     * @param id for an assignment that it gives
     * @throws NotRead with what would be right
     */
    public static ShortCommand of(String command, LocalDate meeting, String body, String matter, String id) {
        var m = FORM.matcher(command);
        if (!m.matches()) {
            throw notRead(command);
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
            case "utse", "appoint" -> reading.seat("appoint", "/utse Anna Berg till styrgruppen");
            case "nominera", "nominate" -> reading.nomination();
            case "avböj", "decline" -> reading.seat("declineNomination", "/avböj Anna Berg till styrgruppen");
            case "anta", "instrument" -> reading.instrument();
            case "avsluta", "close" -> reading.onMatter("closeMatter");
            case "röster", "votes" -> reading.votes();
            case "val", "election" -> reading.election();
            case "jäv", "recused" -> reading.recusal();
            case "inte-vår", "outside" -> reading.onMatter("declareOutsideRemit");
            default -> throw notRead(m.group("verb"));
        };
    }

    /** What was typed says nothing that can be recorded. */
    public static final class NotRead extends IllegalArgumentException {
        private final transient Worded.Why why;

        NotRead(String key, Object... values) {
            this(Worded.Why.of(ShortCommand.class, key, values));
        }

        private NotRead(Worded.Why why) {
            super(why.in(Language.EN));
            this.why = why;
        }

        public Worded.Why why() {
            return why;
        }
    }

    private static NotRead notRead(String verb) {
        return new NotRead(
                "no-such-command",
                verb,
                "/" + String.join(", /", WORDS.keySet()),
                "/uppdrag styrgruppen senast 30 april");
    }

    private static final class Reading {
        private final Lexicon lexicon = Lexicon.all();
        private final People people = new People(lexicon);
        private final Parties parties = new Parties(lexicon, people);
        private final Times times;
        private final Block block;
        private final String matter;
        private final String id;
        private final LocalDate meeting;
        private final Map<String, String> instruments = new LinkedHashMap<>();
        private final Map<String, Object> fields = new LinkedHashMap<>();

        Reading(String rest, LocalDate meeting, String body, String matter, String id) {
            parties.meetingOf(body);
            this.times = new Times(lexicon, new Dates(lexicon), parties, meeting);
            this.block = new Block(rest, new int[rest.length()], new int[rest.length()], false, false, true, 0, 0);
            this.matter = matter;
            this.id = id;
            this.meeting = meeting;
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
                throw new NotRead("which-point", verb.equals("adopt") ? "/bifall" : "/avslag");
            }
            return made(verb, block.text());
        }

        /** Of somebody in a body. */
        ShortCommand seat(String verb, String right) {
            var parts = block.text().split("\\s+(?:till|i|to)\\s+", 2);
            if (parts.length < 2) {
                throw new NotRead("to-which-body", right);
            }
            fields.put("person", who(parts[0]));
            fields.put("body", who(parts[1]));
            return made(verb, fields);
        }

        ShortCommand nomination() {
            seat("nominateRepresentative", "/nominera Anna Berg till styrgruppen");
            fields.put("by", Times.NOT_STATED);
            return made("nominateRepresentative", fields);
        }

        ShortCommand onMatter(String verb) {
            fields.put("matter", matter);
            return made(verb, fields);
        }

        /** {@code p5/1 7 för, 2 emot}, {@code 7-2-1}. */
        ShortCommand votes() {
            var numbers = NUMBERS.matcher(block.text());
            if (numbers.find()) {
                fields.put("yes", Integer.valueOf(numbers.group("yes")));
                fields.put("no", Integer.valueOf(numbers.group("no")));
                if (numbers.group("abstained") != null) {
                    fields.put("abstained", Integer.valueOf(numbers.group("abstained")));
                }
            } else {
                var said = new Votes(lexicon).in(block.span());
                if (said == null) {
                    throw new NotRead("which-votes", "/röster 7 för, 2 emot");
                }
                fields.putAll(said.fields);
            }
            var point = POINT.matcher(block.text());
            if (point.find() && fields.get("yes") instanceof Integer yes && fields.get("no") instanceof Integer no) {
                fields.put("proposal", point.group());
                if (!yes.equals(no)) {
                    fields.put("outcome", yes > no ? "carried" : "lost");
                }
            }
            return made("recordVote", fields);
        }

        /** {@code Anna Berg 12, Bo Ek 8 till styrelsen som ordförande}; who has most votes is elected. */
        ShortCommand election() {
            var m = ELECTION.matcher(block.text());
            if (!m.matches()) {
                throw new NotRead("which-election", "/val Anna Berg 12, Bo Ek 8 till styrelsen");
            }
            var votes = new LinkedHashMap<String, Integer>();
            for (var one : m.group("who").split("\\s*[,;]\\s*")) {
                var candidate = CANDIDATE.matcher(one);
                if (!candidate.matches()) {
                    throw new NotRead("which-election", "/val Anna Berg 12, Bo Ek 8 till styrelsen");
                }
                votes.put(who(candidate.group("name")), Integer.valueOf(candidate.group("votes")));
            }
            int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            boolean tie = votes.values().stream().filter(v -> v == most).count() > 1;
            fields.put("body", who(m.group("body")));
            if (m.group("role") != null) {
                fields.put(
                        "kind", Objects.requireNonNullElse(Elections.kind(lexicon, m.group("role")), "representative"));
            }
            fields.put(
                    "candidates",
                    votes.entrySet().stream()
                            .map(v -> {
                                var candidate = new LinkedHashMap<String, Object>();
                                candidate.put("person", v.getKey());
                                candidate.put("votes", v.getValue());
                                candidate.put(
                                        "outcome", v.getValue() < most ? "not-elected" : tie ? "goes-on" : "elected");
                                return candidate;
                            })
                            .toList());
            return made("holdElection", fields);
        }

        ShortCommand recusal() {
            if (block.text().isBlank()) {
                throw new NotRead("who-is-recused", "/jäv Anna Berg");
            }
            fields.put("person", who(block.text()));
            return made("declareRecusal", fields);
        }

        ShortCommand instrument() {
            var name = block.text()
                    .replaceFirst("(?iU),?\\s+(?:från|from)\\s+.*$", "")
                    .strip();
            if (name.isEmpty()) {
                throw new NotRead("which-instrument", "/anta Rutin för kajen från 2026-05-01");
            }
            var dates = new Dates(lexicon);
            var term = Terms.of(block.span(), lexicon, dates, meeting);
            fields.put("instrument", name);
            fields.put("inForce", term.isEmpty() ? Times.NOT_STATED : term);
            instruments.put(name, Effects.kind(name, lexicon));
            return made("adoptInstrument", fields);
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
                            .toList(),
                    instruments);
        }
    }
}
