package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is given what to do: by a decision, or by what was agreed in passing. */
final class Assigning {
    private static final Pattern LEAD = Pattern.compile("(?iU)^(?:att|that|dels|samt|och)\\s+");
    private static final Pattern UNKNOWN = Pattern.compile("(?U)^(?<who>\\p{Lu}[\\p{L}-]+)\\s+(?=\\p{Ll})");
    private static final Pattern NOT = Pattern.compile("(?iU)(?:\\p{L}+\\s+){0,2}(?:inte|ej|aldrig|not|never)\\b");
    private static final Pattern NAMES = Pattern.compile(
            "(?U)^\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?(?:\\s*(?:,|/|och|and|&)\\s*\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)*$");
    private static final Pattern AT_END =
            Pattern.compile("(?Us)^.{6,}\\s[–—-]\\s*\\(?(?<who>\\p{Lu}[^()]{1,50}?)\\)?\\.?$");
    private static final Pattern LATER =
            Pattern.compile("(?U)(?:(?:[:,;–]|\\s-)\\s+(?:men\\s+|och\\s+)?(?=\\p{Lu})|\\s+och\\s+(?=\\p{L}))");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^)]{2,60})\\)\\s*\\.?$");
    private static final Pattern AT = Pattern.compile("(?U)@\\s?(?=\\p{L})");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "(?iU)(?:\\bansvarig(?:a)?|\\bansvar|\\bowner|\\bresponsible)\\s*(?:[:–-]\\s*|(?:är|blir)\\s+|(?=(?-i:\\p{Lu})))(?<to>.+)$");
    private static final Pattern LABELLED =
            Pattern.compile("(?iUs)^(?:uppdrag|åtgärd|action|att\\s+göra|ap)\\s*[:–—-]\\s*(?<rest>.+)$");

    private final Lexicon lexicon;
    private final Parties parties;
    private final Times times;
    private final Questions questions;
    private final KnownRegister register;

    Assigning(Lexicon lexicon, Parties parties, Times times, Questions questions, KnownRegister register) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.times = times;
        this.questions = questions;
        this.register = register;
    }

    /** By a clause: "att ge X i uppdrag att …", "att X ansvarar för …". */
    List<Effect> given(Span clause, String key, Named named, Item item) {
        var text = clause.text();
        if (lexicon.in("meeting-task", text)) {
            return List.of();
        }
        var m = lexicon.find("assign", text);
        if (m != null) {
            int from = m.start("to");
            var phrase = clause.part(from, m.end("to"));
            var to = tail(phrase);
            if (!to.isEmpty()) {
                return effects(to, clause, named, item);
            }
            if (text.matches("(?iUs).*\\b(?:i\\s+uppdrag|uppdra\\p{L}*)\\b.*")) {
                var effect = effect(Times.NOT_STATED, null, clause, named, item);
                questions.ask(
                        "who",
                        key,
                        clause,
                        Asks.of("who-is-given-it"),
                        List.of(Map.of("giveAssignment", effect.fields)));
                return List.of(effect);
            }
        }
        var shall = shall(clause, named, item, true, false);
        if (shall.isEmpty() && lexicon.find("unsaid", text) != null) {
            var effect = effect(Times.NOT_STATED, null, clause, named, item);
            questions.ask("who", key, clause, Asks.of("who-does-it"), List.of(Map.of("giveAssignment", effect.fields)));
        }
        return shall;
    }

    /** In running text: somebody who will do something. */
    List<Effect> promised(Span sentence, Named named, Item item, boolean listed) {
        var text = sentence.text();
        if (lexicon.in("meeting-task", text)) {
            return List.of();
        }
        if (lexicon.find("assign", text) instanceof java.util.regex.Matcher m) {
            var to = tail(sentence.part(m.start("to"), m.end("to")));
            if (!to.isEmpty()) {
                return effects(to, sentence, named, item);
            }
        }
        var labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return promisedIn(sentence.part(labelled.start("rest"), text.length()), named, item, true);
        }
        return promisedIn(sentence, named, item, listed);
    }

    private List<Effect> promisedIn(Span sentence, Named named, Item item, boolean listed) {
        var text = sentence.text();
        var shall = new ArrayList<>(shall(sentence, named, item, false, listed));
        var later = LATER.matcher(text);
        while (later.find()) {
            boolean more = shall.isEmpty()
                    || text.substring(later.start(), later.end()).contains("och")
                            && later.start() > told(shall.getLast(), sentence);
            if (more) { // "Anna bokar lokalen och Bo köper kaffe"
                shall.addAll(shall(sentence.part(later.end(), text.length()), named, item, false, listed));
            }
        }
        if (shall.size() == 1 && Times.NOT_STATED.equals(shall.getFirst().fields.get("due"))) {
            var due = times.due(sentence);
            if (due.span() != null) {
                shall.getFirst().with("due", due.value(), due.span());
            }
        }
        if (!shall.isEmpty()) {
            return shall;
        }
        var responsible = RESPONSIBLE.matcher(text);
        if (responsible.find()) {
            var to = parties.at(sentence.part(responsible.start("to"), responsible.end("to")));
            if (!to.isEmpty()) {
                return effects(to, sentence, named, item);
            }
        }
        var at = AT.matcher(text);
        if (at.find()) {
            var to = parties.at(sentence.part(at.end(), text.length()));
            if (!to.isEmpty()) {
                return effects(to, sentence, named, item);
            }
        }
        var parentheses = IN_PARENTHESES.matcher(text);
        if (parentheses.find()) {
            var inside = sentence.part(parentheses.start(1), parentheses.end(1));
            var to = parties.at(inside);
            boolean verb = lexicon.find("assign-verb", inside.text()) != null;
            if (!to.isEmpty() && (listed || verb)) {
                return effects(to, sentence, named, item);
            }
            if (to.isEmpty() && listed) {
                var unknown = verb ? unknown(inside, named, item) : byName(inside, sentence, named, item);
                if (!unknown.isEmpty()) {
                    return unknown;
                }
            }
        }
        if (listed) {
            var end = AT_END.matcher(text);
            if (end.matches()) {
                var who = sentence.part(end.start("who"), end.end("who"));
                var to = parties.at(who);
                if (!to.isEmpty() && to.getLast().span().to() == who.to()) {
                    return effects(to, sentence, named, item);
                }
            }
            var first = parties.first(sentence);
            boolean begins = first != null
                    && sentence.text()
                            .substring(first.span().to() - sentence.from())
                            .matches("(?Us)\\s*[:–—-].*");
            if (first != null && begins) {
                return effects(List.of(first), sentence, named, item);
            }
        }
        return List.of();
    }

    /** "Anna Berg", "senast 1 mars": cells of a table of things to do. */
    List<Effect> inTable(Span who, @Nullable Span when, Named named, Item item) {
        var to = parties.at(who);
        List<Effect> given = to.isEmpty() ? byName(who, who, named, item) : effects(to, who, named, item);
        if (when != null) {
            given.forEach(g -> dueOf(g, when));
        }
        return given;
    }

    /** Puts in when it is due, as words say that are only about that; whether they say it. */
    boolean dueOf(Effect given, Span when) {
        var due = times.dueIn(when);
        if (due.span() == null) {
            return false;
        }
        given.with("due", due.value(), due.span());
        return true;
    }

    /** Where those who have it are named to their end. */
    private static int told(Effect assignment, Span sentence) {
        var to = assignment.cites.get("to");
        return to == null ? 0 : to.to() - sentence.from() + 1;
    }

    /** "X återkommer med …", "X ska ta fram …"; where it was decided, whatever X does. */
    private List<Effect> shall(Span sentence, Named named, Item item, boolean decided, boolean listed) {
        var text = sentence.text();
        var lead = LEAD.matcher(text);
        int from = lead.find() ? lead.end() : 0;
        var subject = sentence.part(from, text.length());
        var to = parties.at(subject);
        if (to.isEmpty()) {
            return unknown(subject, named, item);
        }
        var after = subject.part(
                to.getLast().span().to() - subject.from(), subject.text().length());
        var rest = after.text().replaceFirst("(?U)^(?:\\s*\\([^)]*\\)|,\\s*[^,]{2,60},)?\\s*", "");
        boolean reports = lexicon.starts("reporting-verb", rest) && !lexicon.starts("reports-later", rest);
        boolean does = (lexicon.starts("assign-verb", rest)
                        || lexicon.starts("assign-shall", rest)
                        || decided && acts(to.getFirst(), rest))
                && !NOT.matcher(rest).lookingAt();
        boolean both = !does && conjoined(rest);
        boolean sent = decided && lexicon.starts("takes-part", rest);
        return does && !reports || both || sent || listed && acts(to.getFirst(), rest)
                ? effects(to, sentence, named, item)
                : List.of();
    }

    /** "att Anna Berg i samråd med Bo Ek hör vilka som kan": decided, and somebody does it, whatever it is. */
    private boolean acts(Parties.Party first, String rest) {
        return !parties.meets(first.name())
                && !parties.bodies.containsKey(first.name())
                && !parties.principals.containsKey(first.name())
                && lexicon.starts("does", rest)
                && !lexicon.starts("is-only", rest);
    }

    /** Names behind a task, of people whom nothing else names: asked about. */
    private List<Effect> byName(Span inside, Span sentence, Named named, Item item) {
        if (!NAMES.matcher(inside.text()).matches() || lexicon.is("person-stop", inside.text())) {
            return List.of();
        }
        var effect = effect(named.person(inside), inside, sentence, named, item);
        questions.ask(
                "who",
                null,
                inside,
                Asks.of("who-is", inside.text()),
                RegisterQuestions.byFirstName(register, inside.text()));
        return List.of(effect);
    }

    /** "Cia mejlar alla": somebody by a name that nobody else here has said in full. */
    private List<Effect> unknown(Span subject, Named named, Item item) {
        var m = UNKNOWN.matcher(subject.text());
        if (!m.find()
                || lexicon.is("person-stop", m.group("who"))
                || lexicon.is("not-first", m.group("who"))
                || m.group("who")
                        .matches(
                                "(?U).*(?:en|et|na|arna|erna|or)$|(?i)(?:vi|man|de|ni|alla|någon|det|han|hon|jag|hen|we|they|he|she|you|this|that|it)")) {
            return List.of();
        }
        var rest = subject.text().substring(m.end("who")).strip();
        if (!lexicon.starts("assign-verb", rest)
                || lexicon.starts("reporting-verb", rest)
                || lexicon.starts("happens", rest)
                || NOT.matcher(rest).lookingAt()) {
            return List.of();
        }
        var who = subject.part(m.start("who"), m.end("who"));
        var effect = effect(named.person(who), who, subject, named, item);
        questions.ask(
                "who", null, who, Asks.of("who-is", who.text()), RegisterQuestions.byFirstName(register, who.text()));
        return List.of(effect);
    }

    /** "X kallar inte, men tar med frågan" has its verb later; nothing but a few words may stand before it. */
    private boolean conjoined(String rest) {
        var m = Pattern.compile("(?U)^(?:\\p{L}+\\s+){1,3}?och\\s+(?<verb>\\p{Ll}+.*)$")
                .matcher(rest);
        return m.find()
                && !NOT.matcher(rest).lookingAt()
                && (lexicon.starts("assign-verb", m.group("verb")) || lexicon.starts("assign-shall", m.group("verb")))
                && !lexicon.starts("reporting-verb", rest);
    }

    /** Of a phrase that ends with whom it is about: the last that is somebody. */
    private List<Parties.Party> tail(Span phrase) {
        var whole = parties.at(phrase);
        if (!whole.isEmpty()) {
            return whole;
        }
        var m = Pattern.compile("(?U)(?:\\batt\\s+|\\bthat\\s+|,\\s+|\\bdärför\\s+|\\bvidare\\s+)(?=\\S)")
                .matcher(phrase.text());
        List<Parties.Party> found = List.of();
        while (m.find()) {
            var at = parties.at(phrase.part(m.end(), phrase.text().length()));
            found = at.isEmpty() ? found : at;
        }
        return found;
    }

    private List<Effect> effects(List<Parties.Party> to, Span sentence, Named named, Item item) {
        if (to.size() == 1) {
            return List.of(effect(to.getFirst().name(), to.getFirst().span(), sentence, named, item));
        }
        var first = to.getFirst().span();
        var all = new Span(first.block(), first.from(), to.getLast().span().to());
        return List.of(effect(to.stream().map(Parties.Party::name).distinct().toList(), all, sentence, named, item));
    }

    private Effect effect(Object to, @Nullable Span cited, Span sentence, Named named, Item item) {
        var effect = new Effect("giveAssignment").with("id", named.assignment(item));
        if (cited == null) {
            effect.with("to", to);
        } else {
            effect.with("to", to, cited);
        }
        var due = times.due(sentence);
        if (due.span() == null) {
            var again = lexicon.find("due-other", sentence.text());
            if (again != null) {
                questions.ask(
                        "which-day",
                        null,
                        sentence.part(again.start(), again.end()),
                        Asks.of("until-when"),
                        List.of(Map.of("giveAssignment", effect.fields)));
            }
            effect.with("due", due.value());
        } else {
            effect.with("due", due.value(), due.span());
        }
        return effect;
    }
}
