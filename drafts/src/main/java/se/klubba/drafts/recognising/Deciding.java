package se.klubba.drafts.recognising;

import java.util.regex.Pattern;

/** Who decides in a sentence: the body that meets, or another one. */
final class Deciding {
    private static final Pattern PERFECT = Pattern.compile(
            "(?iU)(?:^|[,;]\\s|\\batt\\s)(?<before>[^,;.:]{0,60}?)\\s*\\b(?:har|hade)\\s+(?<within>(?:(?!per|enhälligt|redan|tidigare|nu|vid|den|därför|även|också)\\p{L}+(?:en|et|n|t|na|s)\\s+)?)?beslut(?:at|ats|it)\\b");

    private final Lexicon lexicon;
    private final Parties parties;

    Deciding(Lexicon lexicon, Parties parties) {
        this.lexicon = lexicon;
        this.parties = parties;
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
}
