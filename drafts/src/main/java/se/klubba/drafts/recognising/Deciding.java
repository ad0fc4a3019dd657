package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a sentence decides, and who does: the body that meets, or another one. */
final class Deciding {
    private static final Pattern PERFECT = Pattern.compile(
            "(?iU)(?:^|[,;]\\s|\\batt\\s)(?<before>[^,;.:]{0,60}?)\\s*\\b(?:har|hade)\\s+(?<within>(?:(?!per|enhälligt|redan|tidigare|nu|vid|den|därför|även|också)\\p{L}+(?:en|et|n|t|na|s)\\s+)?)?beslut(?:at|ats|it)\\b");

    private static final Pattern THAT = Pattern.compile("(?iU)\\s(?:att|at(?=\\s\\p{L}+a\\s)|that)\\s+");
    /** "The minutes were agreed": what was decided stands before it. */
    private static final Pattern PASSIVE =
            Pattern.compile("(?iUs)(?!(?:it|this)\\s)(?:the|an?)\\s.*\\b(?:was|were)\\s+\\p{L}+");

    private final Lexicon lexicon;
    private final Parties parties;
    private final Dates dates;
    private final Procedure procedure;
    private final Misspelt misspelt;
    private final LocalDate meeting;

    Deciding(Lexicon lexicon, Parties parties, Dates dates, Procedure procedure, LocalDate meeting) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.dates = dates;
        this.procedure = procedure;
        this.misspelt = new Misspelt(lexicon);
        this.meeting = meeting;
    }

    /** "Regionen har beslutat att …", "Tydligen har kommunen beslutat": what somebody else decided is told. */
    boolean ofAnother(Span sentence) {
        var m = PERFECT.matcher(sentence.text());
        if (!m.find()) {
            return false;
        }
        var within = m.group("within");
        boolean behind = within != null && !within.isBlank();
        var who = (behind ? within : m.group("before")).strip();
        return !who.isEmpty()
                && !lexicon.is("who-decides", who)
                && !parties.meets(who)
                && (behind
                        || who.matches("(?U)\\p{Lu}?\\p{Ll}+(?:en|et|erna|arna|n)")
                        || parties.first(sentence.part(m.start("before"), m.end("before"))) != null);
    }

    /** "Ok." under "Dagordning", "Ja." under "Fråga om kallelsen". */
    boolean answersTitle(Span sentence, Item item) {
        return item.title != null
                && !item.blocks.isEmpty()
                && item.blocks.getFirst() == sentence.block()
                && (lexicon.is("formal-item", item.titleText()) || lexicon.starts("question-item", item.titleText()))
                && lexicon.is("answer", sentence.text().replaceAll("[.!]+$", ""));
    }

    /** "Rådet upphäver rutinen": the body that meets does it by saying so. */
    boolean performs(Span sentence) {
        var m = lexicon.find("performs", sentence.text());
        if (m == null) {
            return false;
        }
        var who = m.group("who").strip();
        boolean initials = who.matches("\\p{Lu}{2,4}")
                && !parties.meetingBody().isEmpty()
                && who.charAt(0) == Character.toUpperCase(parties.meetingBody().charAt(0));
        return initials || lexicon.is("who-decides", who) || parties.meets(who);
    }

    /** Whether it says that this meeting did it. */
    boolean ours(Span sentence) {
        var first = parties.first(sentence);
        return lexicon.starts("the-meeting", sentence.text())
                || first != null && parties.meets(first.span().text());
    }

    /** A decision that is only told of: another day stands beside it. */
    boolean earlier(String text) {
        if (!lexicon.in("earlier-decision", text) || procedure.byCirculation(text)) {
            return false;
        }
        return dates.in(text, meeting).stream().anyMatch(d -> !d.on().equals(meeting) && d.on().isBefore(meeting))
                || text.matches("(?iUs).*\\b(?:samma|förra|föregående|tidigare|last|previous)\\b.*");
    }

    /** What was decided, where the sentence says that it was; null where it does not. */
    @Nullable
    Span inSoManyWords(Span sentence) {
        var text = sentence.text();
        if (lexicon.in("hearsay", text) || ofAnother(sentence) || earlier(text)) {
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
            int from = that.find(m.end()) && that.start() - m.end() < 60 ? that.start() + 1 : m.end();
            var before = text.substring(0, from);
            boolean word = m.start() == 0 || !Character.isLetter(text.charAt(m.start() - 1));
            boolean whole = m.end() == text.length() || !Character.isLetter(text.charAt(m.end()));
            boolean passive = from == m.end()
                    && PASSIVE.matcher(text.substring(0, m.end())).matches();
            if (word
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
