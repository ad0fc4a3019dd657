package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who does, or is to do, what a sentence says: by its subject and its verb. */
final class Acting {
    private static final Pattern LEAD = Pattern.compile("(?iU)^(?:att|that|dels|samt|och)\\s+");

    private static final Pattern UNKNOWN = Pattern.compile("(?U)^(?<who>\\p{Lu}[\\p{L}-]+)\\s+(?=\\p{Ll})");

    /** "Föreningar": many, where nobody is called so. */
    private static final Pattern PLURAL = Pattern.compile("(?U)\\p{L}{3,}(?:ing|het|ist|ion|else|skap|mun)(?:ar|er|r)");

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}");

    /** Somebody who is not known, before somebody who is. */
    private static final Pattern BESIDE =
            Pattern.compile("(?U)^(?<who>\\p{Lu}[\\p{L}-]*)\\s+(?:och|and|&)\\s+(?=\\p{Lu})");

    /** "@anna updates the page": not what she did. */
    private static final Pattern CALLED = Pattern.compile(
            "(?U)(?!\\p{L}+ed\\b|(?:would|could|had|went|said|told|got|felt|thought|led|gave)\\b)\\p{Ll}{3,}\\b");

    private static final Pattern ENGLISH = Pattern.compile("(?iU)(?:will|to|is|would|shall)\\b");

    private static final Pattern PERFECT = Pattern.compile("(?iU)(?:har|hade|has|have|had)\\b");

    static final Pattern NOT = Pattern.compile("(?iU)(?:\\p{L}+\\s+){0,2}(?:inte|ej|aldrig|not|never)\\b");

    /** Where somebody else may begin: "Anna bokar lokalen, Bo köper kaffe och Cia bakar". */
    static final Pattern LATER = Pattern.compile(
            "(?U)(?:[:,;–]|\\s-)\\s+(?:(?:men|och|så|samt|sedan|därefter|and|while|then)\\s+)?(?=\\S)|\\s+(?:och|samt|medan|men|and|while|but)\\s+(?=\\S)");

    private static final Pattern CONJOINED =
            Pattern.compile("(?U)^(?:\\p{L}+\\s+){1,6}?(?:och|and)\\s+(?<verb>\\p{Ll}+.*)$");

    private static final double ONLY_SAID = 0.9;

    private final Lexicon lexicon;
    private final Parties parties;
    private final People people;
    private final boolean toldInPast;

    /** @param toldInPast whether the text says in the past what was said and done, so that the present is what is to come */
    Acting(Lexicon lexicon, Parties parties, People people, boolean toldInPast) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.people = people;
        this.toldInPast = toldInPast;
    }

    /** The parts of a sentence each of which gives somebody something to do, each to where the next begins: what stands behind it is not of the one before. */
    List<Span> parts(Span sentence, boolean listed) {
        var text = sentence.text();
        var starts = new ArrayList<Integer>();
        var first = in(sentence, false, listed);
        int told = first.isEmpty() ? 0 : told(first, sentence);
        var beside = unknownBeside(subject(sentence));
        if (!first.isEmpty() || beside != null || unknown(subject(sentence)) != null) {
            starts.add(0);
        }
        told = beside == null ? told : beside.to() - sentence.from();
        var later = LATER.matcher(text);
        while (later.find()) {
            if (later.start() > told || starts.isEmpty()) {
                var rest = sentence.part(later.end(), text.length());
                var more = in(rest, false, false);
                var stranger = more.isEmpty() ? unknown(rest) : null;
                if (!more.isEmpty() || stranger != null) {
                    starts.add(later.end());
                    told = stranger != null ? later.end() : told(more, sentence);
                }
            }
        }
        var parts = new ArrayList<Span>();
        for (int i = 0; i < starts.size(); i++) {
            parts.add(sentence.part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return parts;
    }

    /** Where those who have it are named to their end. */
    private static int told(List<Parties.Party> to, Span sentence) {
        return to.getLast().span().to() - sentence.from() + 1;
    }

    static Span subject(Span sentence) {
        var lead = LEAD.matcher(sentence.text());
        return sentence.part(lead.find() ? lead.end() : 0, sentence.text().length());
    }

    /** Who is to do what a sentence says; nobody where it says nothing of the kind. */
    List<Parties.Party> in(Span sentence, boolean decided, boolean listed) {
        var subject = subject(sentence);
        var to = parties.at(subject);
        if (to.isEmpty()) {
            return to;
        }
        var after = subject.part(
                to.getLast().span().to() - subject.from(), subject.text().length());
        var rest = after.text().replaceFirst("(?U)^(?:\\s*\\([^)]*\\)|,\\s*[^,]{2,60},)?\\s*", "");
        var promise = lexicon.match("promises", rest);
        if (promise != null && !decided) {
            int at = subject.text().length() - rest.length() + promise.start("what");
            var inner = parties.at(subject.part(at, subject.text().length()));
            return inner.isEmpty() ? to : inner;
        }
        if (to.stream().allMatch(p -> parties.principals.containsKey(p.name()))
                && lexicon.find("assign", sentence.text()) == null) {
            return List.of(); // what municipalities do from now on is a way of working
        }
        if (!decided && to.stream().allMatch(p -> parties.meets(p.name()))) {
            return List.of(); // what those do who meet was decided, or is only told
        }
        if (decided && lexicon.starts("performing", rest) && to.stream().allMatch(p -> parties.meets(p.name()))) {
            return List.of(); // "Styrelsen godkänner bokslutet och lägger fram det": what it does by saying so
        }
        boolean person =
                to.stream().allMatch(p -> people.all().containsKey(p.name()) || parties.offices.containsKey(p.name()));
        boolean does = does(rest, person)
                || decided && acts(to.getFirst(), rest) && !NOT.matcher(rest).lookingAt();
        boolean tells = toldInPast && person && lexicon.starts("tells-somebody", rest);
        does |= tells;
        boolean reports = lexicon.starts("reporting-verb", rest) && !lexicon.starts("reports-later", rest) && !tells;
        boolean called = subject.text().startsWith("@")
                && CALLED.matcher(rest).lookingAt()
                && !lexicon.starts("tells", rest)
                && !NOT.matcher(rest).lookingAt();
        boolean both =
                !does && conjoined(rest) && (person || !PERFECT.matcher(rest).lookingAt()) || called;
        boolean sent = decided
                && lexicon.starts("takes-part", rest)
                && !NOT.matcher(rest).lookingAt();
        return does && !reports || both || sent || listed && acts(to.getFirst(), rest) ? to : List.of();
    }

    /**
     * Whether it begins with what somebody does from now on: a verb known for it, or any of the present where the text tells what was
     * said in the past.
     */
    boolean does(String rest, boolean person) {
        boolean verb = lexicon.starts("assign-verb", rest)
                || lexicon.starts("assign-shall", rest)
                || person && lexicon.starts("told-to", rest)
                || person
                        && toldInPast
                        && lexicon.starts("does-now", rest)
                        && !lexicon.starts("is-only", rest)
                        && !lexicon.starts("tells", rest)
                        && !lexicon.starts("only-told", rest)
                        && !onlySaid(rest);
        return verb && !NOT.matcher(rest).lookingAt();
    }

    boolean will(String rest) {
        return does(rest, true) && !lexicon.starts("reporting-verb", rest)
                || lexicon.match("promises", rest) != null && !NOT.matcher(rest).lookingAt();
    }

    /** Any verb of the present may be of what is done now, or always: nothing of a task is in the words. */
    private static boolean onlySaid(String rest) {
        return Likely.learnt().of("Anna Berg " + rest, "").said() > ONLY_SAID;
    }

    /** "att Anna Berg i samråd med Bo Ek hör vilka som kan": decided, and somebody does it, whatever it is. */
    private boolean acts(Parties.Party first, String rest) {
        return !parties.meets(first.name())
                && !parties.bodies.containsKey(first.name())
                && !parties.principals.containsKey(first.name())
                && lexicon.starts("does", rest)
                && !lexicon.starts("is-only", rest)
                && !lexicon.starts("comes-and-goes", rest);
    }

    /** "Cia mejlar alla": somebody by a name that nobody else here has said in full. */
    @Nullable
    Span unknown(Span subject) {
        var m = UNKNOWN.matcher(subject.text());
        if (!m.find()
                || subject.text().endsWith("?")
                || !parties.at(subject).isEmpty()
                || lexicon.is("person-stop", m.group("who"))
                || people.origins.contains(m.group("who"))
                || lexicon.is("not-first", m.group("who"))
                || m.group("who")
                        .matches(
                                "(?U).*(?:en|et|na|arna|erna|or)$|(?i)(?:vi|man|de|ni|alla|någon|det|detta|dessa|denna|sådant|han|hon|jag|hen|we|they|he|she|you|this|that|it|these|those)")) {
            return null;
        }
        var rest = subject.text().substring(m.end("who")).strip();
        if (!people.names.given(m.group("who"))
                && (people.isWord(m.group("who"))
                        || PLURAL.matcher(m.group("who")).matches()
                        || SHOUTED.matcher(m.group("who")).matches()
                        || ENGLISH.matcher(rest).lookingAt())) {
            return null;
        }
        return !lexicon.starts("assign-verb", rest)
                        || lexicon.starts("reporting-verb", rest)
                        || lexicon.starts("happens", rest)
                        || lexicon.starts("only-told", rest)
                        || NOT.matcher(rest).lookingAt()
                ? null
                : subject.part(m.start("who"), m.end("who"));
    }

    /** "KA och Bo mejlar alla", where nobody is KA, or two are: both of them; null where no such two do anything. */
    @Nullable
    Span unknownBeside(Span subject) {
        var m = BESIDE.matcher(subject.text());
        if (!m.find()
                || !parties.at(subject).isEmpty()
                || !SHOUTED.matcher(m.group("who")).matches() && !people.names.given(m.group("who"))) {
            return null;
        }
        var to = parties.at(subject.part(m.end(), subject.text().length()));
        if (to.isEmpty() || !to.stream().allMatch(parties::isPerson)) {
            return null;
        }
        int ends = to.getLast().span().to() - subject.from();
        return does(subject.text().substring(ends).strip(), true) ? subject.part(0, ends) : null;
    }

    /** "X kallar inte, men tar med frågan" has its verb later; nothing but a few words may stand before it. */
    private boolean conjoined(String rest) {
        var m = CONJOINED.matcher(rest);
        return m.find()
                && !NOT.matcher(rest).lookingAt()
                && (lexicon.starts("assign-verb", m.group("verb")) || lexicon.starts("assign-shall", m.group("verb")))
                && !lexicon.starts("reporting-verb", rest);
    }
}
