package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * @param principals that it names, with their kinds
 */
public record ShortCommand(
        Map<String, Object> effect,
        Map<String, String> bodies,
        List<String> people,
        List<String> offices,
        Map<String, String> instruments,
        Map<String, String> principals) {
    private static final Pattern FORM = Pattern.compile("(?Us)^\\s*/?(?<verb>[\\p{L}-]+)\\s*(?<rest>.*)$");

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
        words.put("inrätta", "establish");
        words.put("fortsätt", "continue");
        words.put("upplös", "dissolve");
        words.put("upphäv", "repeal");
        return words;
    }

    /** The words that begin one, for a page to list. */
    public static List<String> words(Language language) {
        return List.copyOf(language == Language.SV ? WORDS.keySet() : WORDS.values());
    }

    /** The same word in a language. */
    static String word(String swedish, Language language) {
        return language == Language.SV ? swedish : Objects.requireNonNull(WORDS.get(swedish));
    }

    /**
     * @param meeting the day of the meeting
     * @param body whose meeting it is
     * @param matter of the item, by its short name
     * @param id for an assignment that it gives
     * @param declared names that mean who or what is called so already, whatever they look like
     * @throws NotRead with what would be right
     */
    public static ShortCommand of(
            String command, LocalDate meeting, String body, String matter, String id, Set<String> declared) {
        var m = FORM.matcher(command);
        if (!m.matches()) {
            throw notRead(command);
        }
        var reading = new CommandReading(m.group("rest").strip(), meeting, body, matter, id, declared);
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
            case "nominera", "nominate" -> reading.nomination();
            case "avböj", "decline" -> reading.seat("declineNomination", "/avböj Anna Berg till styrgruppen");
            case "anta", "instrument" -> reading.instrument();
            case "avsluta", "close" -> reading.onMatter("closeMatter");
            case "röster", "votes" -> reading.votes();
            case "val", "election" -> reading.election();
            case "jäv", "recused" -> reading.recusal();
            case "inte-vår", "outside" -> reading.onMatter("declareOutsideRemit");
            case "inrätta", "establish" -> reading.body("establishBody", "/inrätta Arbetsgruppen Kajen");
            case "fortsätt", "continue" -> reading.body("continueBody", "/fortsätt Arbetsgruppen Kajen");
            case "upplös", "dissolve" -> reading.body("dissolveBody", "/upplös Arbetsgruppen Kajen");
            case "upphäv", "repeal" -> reading.repeal();
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
}
