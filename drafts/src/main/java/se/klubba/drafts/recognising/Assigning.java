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
    private static final Pattern LATER = Pattern.compile("(?U)(?:[,;–]|\\s-)\\s+(?:men\\s+|och\\s+)?(?=\\p{Lu})");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^)]{2,60})\\)\\s*\\.?$");
    private static final Pattern AT = Pattern.compile("(?U)@\\s?(?=\\p{L})");
    private static final Pattern RESPONSIBLE =
            Pattern.compile("(?iU)(?:\\bansvarig(?:a)?|\\bansvar|\\bowner|\\bresponsible)\\s*[:–-]\\s*(?<to>.+)$");
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
        var shall = shall(clause, named, item);
        if (shall.isEmpty() && lexicon.find("unsaid", text) != null) {
            var effect = effect(Times.NOT_STATED, null, clause, named, item);
            questions.ask("who", key, clause, Asks.of("who-does-it"), List.of(Map.of("giveAssignment", effect.fields)));
        }
        return shall;
    }

    /** In running text: somebody who will do something. */
    List<Effect> promised(Span sentence, Named named, Item item, boolean listed) {
        var text = sentence.text();
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
        var shall = shall(sentence, named, item);
        if (!shall.isEmpty()) {
            return shall;
        }
        var text = sentence.text();
        var later = LATER.matcher(text);
        while (later.find()) {
            var rest = shall(sentence.part(later.end(), text.length()), named, item);
            if (!rest.isEmpty()) {
                return rest;
            }
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
        }
        if (listed) {
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

    /** "X återkommer med …", "X ska ta fram …". */
    private List<Effect> shall(Span sentence, Named named, Item item) {
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
        boolean reports = lexicon.starts("reporting-verb", rest);
        boolean does = lexicon.starts("assign-verb", rest) || lexicon.starts("assign-shall", rest);
        boolean both = !does && conjoined(rest);
        return does && !reports || both ? effects(to, sentence, named, item) : List.of();
    }

    /** "Cia mejlar alla": somebody by a name that nobody else here has said in full. */
    private List<Effect> unknown(Span subject, Named named, Item item) {
        var m = UNKNOWN.matcher(subject.text());
        if (!m.find()
                || lexicon.is("person-stop", m.group("who"))
                || m.group("who")
                        .matches(
                                "(?U).*(?:en|et|na|arna|erna|or)$|(?i)(?:vi|man|de|ni|alla|någon|det|han|hon|jag|hen|we|they|he|she|you|this|that|it)")) {
            return List.of();
        }
        var rest = subject.text().substring(m.end("who")).strip();
        if (!lexicon.starts("assign-verb", rest) || lexicon.starts("reporting-verb", rest)) {
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
        var effects = new ArrayList<Effect>();
        for (var one : to) {
            effects.add(effect(one.name(), one.span(), sentence, named, item));
        }
        return effects;
    }

    private Effect effect(String to, @Nullable Span cited, Span sentence, Named named, Item item) {
        var effect = new Effect("giveAssignment").with("id", named.assignment(item));
        if (cited == null) {
            effect.with("to", to);
        } else {
            effect.with("to", to, cited);
        }
        var due = times.due(sentence);
        if (due.span() == null) {
            effect.with("due", due.value());
        } else {
            effect.with("due", due.value(), due.span());
        }
        return effect;
    }
}
