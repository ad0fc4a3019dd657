package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.problems.EditDistance;

/** Whether a sentence decides, and who does: the body that meets, or another one. */
final class Deciding {
    private static final Pattern PERFECT = Pattern.compile(
            "(?iU)(?:^|[,;]\\s|\\batt\\s)(?<before>[^,;.:]{0,60}?)\\s*\\b(?:har|hade)\\s+(?<within>(?:(?!per|enhälligt|redan|tidigare|nu|vid|den|därför|även|också)\\p{L}+(?:en|et|n|t|na|s)\\s+)?)?(?:beslut(?:at|ats|it)|bestämt)\\b");

    private static final Pattern BEFORE_VERB = Pattern.compile(
            "(?U)(?<![\\p{L}-])(?<who>[\\p{L}/-]{4,})(?:\\s+(?:har|hade|redan|nu|också|sedan|därför|alltså|enhälligt|preliminärt))*\\s*$");
    private static final Pattern BEHIND_VERB = Pattern.compile(
            "(?U)\\s+(?:(?:redan|nu|också|sedan|därför|alltså)\\s+)?(?:[\\p{L}-]+s\\s+)?(?<who>[\\p{L}/-]{4,})");
    /** "Klubben hade möte och beslutade": who did is who is named first. */
    private static final Pattern AND_BEFORE = Pattern.compile("(?iUs)[^,;.]{3,80}\\s(?:och|and)\\s+");

    private static final Pattern FIRST_WORD = Pattern.compile("(?U)(?:[\\p{L}-]+s\\s+)?(?<who>[\\p{L}/-]{4,})");

    private static final Pattern THAT = Pattern.compile("(?iU)\\s(?:att|at(?=\\s\\p{L}+a\\s)|that)\\s+");
    /** "The minutes were agreed": what was decided stands before it. */
    private static final Pattern PASSIVE =
            Pattern.compile("(?iUs)(?!(?:it|this)\\s)(?:the|an?)\\s.*\\b(?:was|were)\\s+\\p{L}+");

    /** "Agenda agreed". */
    private static final Pattern FORMAL = Pattern.compile("(?iUs)(?:the\\s+)?(?:agenda|minutes)\\s+\\p{L}+");

    private static final Pattern LABELLED =
            Pattern.compile("(?Us)^(?<label>[^:\\t]{2,90}?)\\s*(?::|\\t)\\s*(?<rest>.*)$");

    private static final Pattern YEAR = Pattern.compile(
            "(?iU)(?<!från\\s)(?<!for\\s)(?<!för\\s)(?<!of\\s)(?<!from\\s)\\b(?:år|in|since|redan|sedan)\\s+(?<year>(?:19|20)\\d\\d)\\b(?!\\s+års)");

    /** Letters. */
    private static final int BESIDE = 30;

    /** So many items with a heading of what was decided are a habit. */
    private static final int HEADED = 3;

    /** A heading is shorter. */
    private static final int LABEL = 110;

    private final Lexicon lexicon;
    private final Parties parties;
    private final Dates dates;
    private final Procedure procedure;
    private final Misspelt misspelt;
    private final LocalDate meeting;
    /** Of the paragraphs of the item that is read. */
    private final Map<Block, Integer> places = new IdentityHashMap<>();

    /** Whether the text heads what was decided, item for item: what stands elsewhere decides only where it says so. */
    private final boolean headsDecisions;

    private int lastLabelled = -1;
    private int lastDeciding = -1;

    Deciding(Lexicon lexicon, Parties parties, Dates dates, Procedure procedure, LocalDate meeting, List<Item> items) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.dates = dates;
        this.procedure = procedure;
        this.misspelt = new Misspelt(lexicon);
        this.meeting = meeting;
        this.headsDecisions = items.stream()
                        .filter(i -> i.blocks.stream().anyMatch(this::labelled))
                        .count()
                >= HEADED;
    }

    /** "Regionen har beslutat att …", "Tydligen har kommunen beslutat", "eftersom nämnden beslutat det": what somebody else decided is told. */
    boolean ofAnother(Span sentence) {
        return decidedByAnother(sentence.text()) || inPerfect(sentence);
    }

    /** Whether another body stands right before or behind a verb of deciding. */
    private boolean decidedByAnother(String text) {
        var m = lexicon.matcher("decides", text);
        while (m.find()) {
            var before = BEFORE_VERB.matcher(text).region(0, m.start());
            var behind = BEHIND_VERB.matcher(text).region(m.end(), text.length());
            if (before.find() && another(before.group("who")) || behind.lookingAt() && another(behind.group("who"))) {
                return true;
            }
            if (AND_BEFORE.matcher(text).region(0, m.start()).matches() && startsWithAnother(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a body that does not meet here. */
    boolean startsWithAnother(Span sentence) {
        return startsWithAnother(sentence.text());
    }

    private boolean startsWithAnother(String text) {
        var first = FIRST_WORD.matcher(text);
        return first.lookingAt() && another(first.group("who"));
    }

    /** "Kåren utser nya ledamöter": another body does it, and says so itself. */
    boolean doneByAnother(Span sentence) {
        var first = FIRST_WORD.matcher(sentence.text());
        return first.lookingAt()
                && another(first.group("who"))
                && lexicon.starts(
                        "done-by", sentence.text().substring(first.end()).stripLeading());
    }

    private boolean another(String who) {
        var plain = withoutArticle(who);
        var own = parties.meetingBody();
        return !own.isEmpty()
                && (lexicon.is("another-body", plain)
                        || lexicon.is("another-kind", plain) && lexicon.in("body-noun", own))
                && !parties.meets(plain);
    }

    private static String withoutArticle(String who) {
        return who.replaceFirst("(?i)^the\\s+", "");
    }

    private boolean inPerfect(Span sentence) {
        var m = PERFECT.matcher(sentence.text());
        if (!m.find()) {
            return false;
        }
        var within = m.group("within");
        boolean behind = within != null && !within.isBlank();
        var who = (behind ? within : m.group("before")).strip();
        return !who.isEmpty()
                && (!lexicon.is("who-decides", who) || another(who))
                && !parties.meets(who)
                && (behind
                        || who.matches("(?U)\\p{Lu}?\\p{Ll}+(?:en|et|erna|arna|n)|\\p{Lu}\\p{Ll}{3,}")
                        || parties.first(sentence.part(m.start("before"), m.end("before"))) != null);
    }

    /** Whether it heads what was decided; one letter may be wrong in it. */
    boolean label(String text) {
        var word = text.replaceAll("[\\s:.]+$", "").toLowerCase(Locale.ROOT);
        return lexicon.is("decision-label", text) && !lexicon.in("not-decided", text)
                || word.length() > 5
                        && word.indexOf(' ') < 0
                        && List.of("beslut", "beslutade", "beslutar", "beslutades").stream()
                                .anyMatch(l -> EditDistance.between(l, word) == 1);
    }

    boolean headsDecisions() {
        return headsDecisions;
    }

    private boolean labelled(Block block) {
        var text = block.text();
        var m = LABELLED.matcher(text);
        return text.length() < LABEL && label(text) || m.matches() && label(m.group("label"));
    }

    /** From here on what this item has of labels and decisions is sought. */
    void begin(Item item) {
        lastLabelled = -1;
        lastDeciding = -1;
        places.clear();
        for (int i = 0; i < item.blocks.size(); i++) {
            var block = item.blocks.get(i);
            places.put(block, i);
            lastLabelled = labelled(block) ? i : lastLabelled;
            if (decidesAs(block.text())) {
                lastDeciding = i;
            }
        }
    }

    /** Whether what was decided stands under a heading further down in the item: what stands above it was proposed, or said. */
    boolean labelledBelow(Block block) {
        return places.getOrDefault(block, Integer.MAX_VALUE) < lastLabelled;
    }

    /** "Kommunstyrelsens förslag till kommunfullmäktige": what the body that meets would have another one decide. */
    boolean labelsAdvice(String text) {
        var m = lexicon.match("advice-label", text);
        return m != null && meets(m.group("who"));
    }

    /** Whether it is said further down in so many words that something was decided. */
    boolean decidedBelow(Span sentence) {
        var text = sentence.block().text();
        return labelledBelow(sentence.block())
                || places.getOrDefault(sentence.block(), Integer.MAX_VALUE) < lastDeciding
                || decidesAs(text.substring(Math.min(text.length(), sentence.to())));
    }

    private boolean decidesAs(String text) {
        return lexicon.in("decides-here", text) && !lexicon.in("not-decided", text);
    }

    /** "Ok." under "Dagordning", "Ja." under "Fråga om kallelsen". */
    boolean answersTitle(Span sentence, Item item) {
        return item.title != null
                && !item.blocks.isEmpty()
                && item.blocks.getFirst() == sentence.block()
                && (lexicon.is("formal-item", item.titleText()) || lexicon.starts("question-item", item.titleText()))
                && lexicon.is("answer", sentence.text().replaceAll("[.!]+$", ""));
    }

    /** "Motionen avslogs redan 2019", "Taxan fastställs varje år": what was so at another time, or is so each time. */
    boolean atOtherTimes(String text) {
        var year = YEAR.matcher(text);
        return lexicon.in("other-times", text)
                || year.find() && Integer.parseInt(year.group("year")) < meeting.getYear();
    }

    /** "Rådet upphäver rutinen": the body that meets does it by saying so. */
    boolean performs(Span sentence) {
        return !doneByAnother(sentence)
                && lexicon.each("performs", sentence.text()).stream()
                        .map(m -> m.group("who").strip())
                        .anyMatch(w -> lexicon.in("advises", sentence.text()) ? parties.meets(w) : meets(w));
    }

    /** Whether that is what the body that meets is called. */
    private boolean meets(String who) {
        var plain = withoutArticle(who);
        boolean initials = plain.matches("\\p{Lu}{2,4}") && abbreviates(plain);
        return initials || lexicon.is("who-decides", who) && !another(who) || parties.meets(who);
    }

    /** Whether a word of the name of the body that meets begins as these letters do. */
    private boolean abbreviates(String letters) {
        return Arrays.stream(parties.meetingBody().split("[^\\p{L}\\p{N}]+"))
                .anyMatch(w -> w.regionMatches(true, 0, letters, 0, 1));
    }

    /** Whether it says that this meeting did it. */
    boolean ours(Span sentence) {
        var first = parties.first(sentence);
        return lexicon.starts("the-meeting", sentence.text())
                || first != null && parties.meets(first.span().text());
    }

    /** A decision that is only told of: another day stands beside it. */
    boolean earlier(String text) {
        boolean then = lexicon.in("decided-on-day", text);
        if (!then && !lexicon.in("earlier-decision", text) || procedure.byCirculation(text)) {
            return false;
        }
        return dates.in(text, meeting).stream()
                        .map(d -> then ? Dates.past(d, meeting) : d.on())
                        .anyMatch(d -> d.isBefore(meeting))
                || text.matches("(?iUs).*\\b(?:samma|förra|föregående|tidigare|last|previous)\\b.*");
    }

    /** "I våras beslutade styrgruppen": when it was decided stands right beside the verb. */
    private boolean decidedAtOtherTimes(String text) {
        var m = lexicon.matcher("decides", text);
        return m.find()
                && atOtherTimes(
                        text.substring(Math.max(0, m.start() - BESIDE), Math.min(text.length(), m.end() + BESIDE)));
    }

    /** What was decided, where the sentence says that it was; null where it does not. */
    @Nullable
    Span inSoManyWords(Span sentence) {
        var text = sentence.text();
        if (lexicon.in("hearsay", text) || ofAnother(sentence) || earlier(text) || decidedAtOtherTimes(text)) {
            return null;
        }
        var noun = lexicon.find("decision-noun", text);
        if (noun != null) {
            int from = text.length() - text.substring(noun.end()).stripLeading().length();
            return sentence.part(from, text.length());
        }
        if (!lexicon.in("decides", text)) {
            return misspelt(sentence);
        }
        var m = lexicon.matcher("decides", text);
        while (m.find()) {
            var that = THAT.matcher(text);
            boolean infinitive = text.startsWith(" to ", m.end());
            int from = !infinitive && that.find(m.end()) && that.start() - m.end() < 60 ? that.start() + 1 : m.end();
            var before = text.substring(0, from);
            boolean word = m.start() == 0 || !Character.isLetter(text.charAt(m.start() - 1));
            boolean whole = m.end() == text.length() || !Character.isLetter(text.charAt(m.end()));
            var said = text.substring(0, m.end());
            boolean passive = FORMAL.matcher(said).matches()
                    || from == m.end() && PASSIVE.matcher(said).matches();
            if (word
                    && !Quotation.around(sentence.block(), sentence.from() + m.start())
                    && !passive
                    && whole
                    && !lexicon.in("not-decided", near(before, m.start()))
                    && !lexicon.ends("governs-decision", text.substring(0, m.start()))
                    && !before.matches("(?iUs).*\\b(?:om|när|innan|att)\\s+[\\p{L}\\s]{0,30}beslut\\p{L}*\\s*$")) {
                if (text.length() - from < 4 && m.start() > 10) {
                    return Span.trimmed(
                            sentence.block(), sentence.from(), sentence.from() + m.start()); // "…, enades vi om"
                }
                return sentence.part(from, text.length());
            }
        }
        return null;
    }

    /** "Styrelsen bestämmde att …", "Protokollet godkänndes". */
    private @Nullable Span misspelt(Span sentence) {
        var text = sentence.text();
        var verb = misspelt.in(sentence);
        if (verb == null
                || text.endsWith("?")
                || lexicon.in("not-decided", text)
                || lexicon.in("finite", text)
                || lexicon.in("finite-sure", text)) {
            return null;
        }
        var that = THAT.matcher(text);
        int behind = verb.to() - sentence.from();
        return that.find(behind) ? sentence.part(that.start() + 1, text.length()) : sentence;
    }

    /** The words right before a verb, and what follows it up to what was decided. */
    private static String near(String before, int verb) {
        int from = verb;
        for (int words = 0; from > 0 && words < 3; from--) {
            if (before.charAt(from - 1) == ' ') {
                words++;
            }
        }
        return before.substring(from);
    }
}
