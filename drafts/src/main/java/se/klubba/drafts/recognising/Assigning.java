package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is given what to do: by a decision, or by what was agreed in passing. */
final class Assigning {
    /** "hanteras av nämnden": what a body does is how it is. */
    private static final Pattern BY = Pattern.compile("(?iU)\\p{L}+s\\s+(?:\\p{L}+\\s+)?av\\s+");

    /** "was asked but declined". */
    private static final Pattern DECLINED = Pattern.compile(
            "(?iU)\\b(?:but|men)\\s+(?:\\p{L}+\\s+)?(?:declin|refus|avböj|avstod|tackade\\s+nej|(?:är|var|har|hade|kan|kunde|vill|ville|hinner|hann)\\s+(?:inte|ej)|has\\s+(?:not|no)|could\\s+not|cannot)|\\btackade?\\s+nej\\b|\\bombe(?:ds|des)\\s+av\\b");

    /** "Treasurer: Ann volunteered, everybody agreed": an office, and nothing to do. */
    private static final Pattern VOLUNTEERED = Pattern.compile("(?iU):\\s+[^:.;]{2,50}?\\svolunteered(?:,|$)");

    private static final Pattern AT_END =
            Pattern.compile("(?Us)^.{6,}\\s[–—-]\\s*\\(?(?<who>\\p{Lu}[^()]{1,50}?)\\)?\\.?$");

    private static final Pattern TAIL = Pattern.compile("(?U),\\s+(?:och\\s+|så\\s+)?(?=\\p{Lu})");
    private static final Pattern AND_SOMEBODY =
            Pattern.compile("(?U)(?<![\\p{L}-])\\p{Ll}[\\p{L}-]*\\s+(?:och|and)\\s+(?=\\p{Lu}\\p{Ll})");
    private static final Pattern WHO_WILL = Pattern.compile(
            "(?iU),?\\s+(?:som|vilken|vilket)\\s+(?:(?:ska|skall|får)\\s+|(?=(?:till|senast|på|vid)\\s+.{3,30}?\\s\\p{L}+r\\b))");
    private static final Pattern AND = Pattern.compile("(?iU)\\s*(?:and|och|samt)\\s+");
    private static final Pattern PRONOUN = Pattern.compile("(?iU)(?:hon|han|hen|she|he)\\s+(?=\\S)");
    /** "Cllr. Berg" ends none. */
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?U)(?<=[\\p{Ll}\\p{N})\"”]{2})[.!?]\\s+(?=\\p{Lu})");

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^)]{2,60})\\)(?:[\\s.)]*$|(?=\\s*;\\s))");
    /** "Utkast till checklista: Anna, Bo, senast fredag" in a list. */
    private static final Pattern BEHIND_TASK = Pattern.compile("(?Us)^.{4,}?(?::|\\s[–—-]|\\s->|→)\\s+(?=[@\\p{Lu}])");

    private static final Pattern AND_WHEN = Pattern.compile(
            "(?iUs)[\\s.)]*|[\\s,–—-]*\\(?(?:senast|till|klart?|omgående|snarast|asap|due|by|före|innan|den|vecka|v\\.|\\d).{0,40}");
    private static final Pattern AT = Pattern.compile("(?U)@\\s?(?=\\p{L})");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "(?iU)(?:(?<!-)\\bansvarig(?:a)?|\\bansvar|\\bowner|\\bassignee|\\bresponsible)\\s*(?:[:–-]\\s*|(?:är|blir)\\s+|(?=(?-i:\\p{Lu})))(?<to>.+)$");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iUs)^(?:uppdrag|åtgärd|action|att\\s+göra|ap|to-?do)\\s*\\(?(?<who>[^:()]{2,40}?)?\\)?\\s*[:–—-]\\s*(?<rest>.+)$");

    /** "Anna: ok, I'll write to them". */
    private static final Pattern SPEAKS = Pattern.compile("(?Us)^(?<who>[@\\p{Lu}][^:]{1,40}):\\s+(?<said>\\S.*)$");

    private final Lexicon lexicon;
    private final Parties parties;
    private final People people;
    private final Times times;
    private final Questions questions;
    private final Acting acting;
    final Assignments assignments;

    Assigning(
            Lexicon lexicon,
            Parties parties,
            People people,
            Times times,
            Questions questions,
            Acting acting,
            Assignments assignments) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.people = people;
        this.times = times;
        this.questions = questions;
        this.acting = acting;
        this.assignments = assignments;
    }

    /** By a clause: "att ge X i uppdrag att …", "att X ansvarar för …". */
    List<Effect> given(Span clause, String key, Named named, Item item) {
        var text = clause.text();
        if (lexicon.in("meeting-task", text)
                || DECLINED.matcher(text).find()
                || VOLUNTEERED.matcher(text).find()) {
            return List.of();
        }
        var m = lexicon.find("assign", text);
        if (m != null) {
            int from = m.start("to");
            var phrase = clause.part(from, m.end("to"));
            var to = tail(phrase);
            if (!to.isEmpty()) {
                return assignments.of(to, clause, named, item);
            }
            if (text.matches("(?iUs).*\\b(?:i\\s+uppdrag|uppdra\\p{L}*)\\b.*")) {
                return List.of(assignments.ofNobody("who-is-given-it", key, clause, named, item));
            }
        }
        var shall = shall(clause, named, item, true, false);
        if (shall.isEmpty() && lexicon.find("unsaid", text) != null) {
            assignments.ofNobody("who-does-it", key, clause, named, item);
        }
        return shall;
    }

    /** In running text: somebody who will do something. */
    List<Effect> promised(Span sentence, Named named, Item item, boolean listed) {
        var text = sentence.text();
        if (lexicon.in("meeting-task", text) || DECLINED.matcher(text).find()) {
            return List.of();
        }
        if (lexicon.find("assign", text) instanceof java.util.regex.Matcher m) {
            var to = tail(sentence.part(m.start("to"), m.end("to")));
            boolean always =
                    BY.matcher(text.substring(m.start(), m.start("to"))).matches()
                            && to.stream().allMatch(t -> parties.bodies.containsKey(t.name()));
            if (!to.isEmpty() && !always) {
                return assignments.of(to, sentence, named, item);
            }
        }
        var labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            var whose = labelled.group("who") == null
                    ? List.<Parties.Party>of()
                    : parties.at(sentence.part(labelled.start("who"), labelled.end("who")));
            if (!whose.isEmpty()) {
                return assignments.of(whose, sentence, named, item);
            }
            return promisedIn(sentence.part(labelled.start("rest"), text.length()), named, item, true);
        }
        var speaker = lexicon.find("i-will", text) == null ? null : speaker(sentence);
        if (speaker != null) {
            return assignments.of(List.of(speaker), sentence, named, item);
        }
        var promised = promisedIn(sentence, named, item, listed);
        var when = IN_PARENTHESES.matcher(text);
        if (listed
                && promised.size() == 1
                && Times.NOT_STATED.equals(promised.getFirst().fields.get("due"))
                && when.find()) {
            assignments.dueOf(
                    promised.getFirst(), sentence.part(when.start(1), when.end(1))); // "Anna: the notice (2 May)"
        }
        return promised;
    }

    /** Who says it: "Anna: we could wait"; null where nobody alone stands before a colon. */
    Parties.@Nullable Party speaker(Span turn) {
        var m = SPEAKS.matcher(turn.text());
        if (!m.matches()) {
            return null;
        }
        var who = turn.part(0, m.end("who"));
        var at = parties.at(who);
        return at.size() == 1
                        && parties.isPerson(at.getFirst())
                        && at.getFirst().span().from() == who.from()
                        && at.getFirst().span().to() == who.to()
                ? at.getFirst()
                : null;
    }

    private List<Effect> promisedIn(Span sentence, Named named, Item item, boolean listed) {
        var text = sentence.text();
        if (listed && IN_PARENTHESES.matcher(text) instanceof java.util.regex.Matcher m && m.find()) {
            var inside = sentence.part(m.start(1), m.end(1));
            var to = parties.at(inside);
            if (!to.isEmpty()
                    && to.stream().allMatch(parties::isPerson)
                    && to.getLast().span().to() == inside.to()) {
                return assignments.of(to, sentence, named, item);
            }
            if (to.isEmpty() && people.names.given(inside.text())) {
                return assignments.byName(inside, sentence, named, item);
            }
        }
        var shall = new ArrayList<Effect>();
        for (var part : acting.parts(sentence, listed)) {
            shall.addAll(shall(part, named, item, false, listed));
        }
        if (shall.isEmpty()) {
            shall.addAll(ofPronoun(sentence, named, item));
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
                return assignments.of(to, sentence, named, item);
            }
        }
        var at = AT.matcher(text);
        if (at.find()) {
            var to = parties.at(sentence.part(at.end(), text.length()));
            if (!to.isEmpty()) {
                return assignments.of(to, sentence, named, item);
            }
        }
        var parentheses = IN_PARENTHESES.matcher(text);
        if (parentheses.find()) {
            var inside = sentence.part(parentheses.start(1), parentheses.end(1));
            var to = parties.at(inside);
            boolean verb = lexicon.find("assign-verb", inside.text()) != null;
            if (!to.isEmpty() && (listed || verb || lexicon.in("to-be-done", text))) {
                return assignments.of(to, sentence, named, item);
            }
            if (to.isEmpty() && listed) {
                var stranger = verb ? acting.unknown(inside) : null;
                var unknown = verb
                        ? stranger == null ? List.<Effect>of() : assignments.ofStranger(stranger, sentence, named, item)
                        : assignments.byName(inside, sentence, named, item);
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
                    return assignments.of(to, sentence, named, item);
                }
            }
            var behind = BEHIND_TASK.matcher(text);
            if (behind.lookingAt()) {
                var to = parties.at(sentence.part(behind.end(), text.length()));
                boolean alone = !to.isEmpty()
                        && to.stream().allMatch(t -> parties.isPerson(t) && people.sure(t.name()))
                        && AND_WHEN.matcher(text.substring(to.getLast().span().to() - sentence.from()))
                                .matches();
                if (alone) {
                    return assignments.of(to, sentence, named, item);
                }
            }
            var first = parties.at(sentence);
            boolean begins = !first.isEmpty()
                    && !people.talk()
                    && sentence.text()
                            .substring(first.getLast().span().to() - sentence.from())
                            .matches("(?Us)\\s*[:–—-].*");
            if (begins) {
                return assignments.of(first, sentence, named, item);
            }
        }
        return List.of();
    }

    /** "Ms Berg agreed to write": what one of those who were there takes on, and nothing that was agreed by all. */
    boolean undertakes(Span sentence) {
        if (lexicon.find("promises", sentence.text()) == null) {
            return false;
        }
        var to = parties.at(Acting.subject(sentence));
        if (to.isEmpty() || !to.stream().allMatch(parties::isPerson)) {
            return false;
        }
        var rest = sentence.text().substring(to.getLast().span().to() - sentence.from());
        return lexicon.match("promises", rest.strip()) != null;
    }

    /** Whether somebody is to do something by it, whoever that is. */
    boolean does(Span decided) {
        var to = acting.in(decided, true, false);
        return !to.isEmpty() && to.stream().noneMatch(parties::isPerson);
    }

    /** "till arbetsgruppen, som ska ha ett underlag klart den 10 april". */
    List<Effect> ofWhom(Span sentence, Parties.Party to, Named named, Item item) {
        if (to.span().block() != sentence.block() || to.span().to() < sentence.from()) {
            return List.of();
        }
        var rest =
                sentence.part(to.span().to() - sentence.from(), sentence.text().length());
        var m = WHO_WILL.matcher(rest.text());
        if (!m.lookingAt()) {
            return List.of();
        }
        var what = rest.part(m.end(), rest.text().length());
        var effect = assignments.of(to.name(), to.span(), what, named, item);
        var due = times.dueIn(what);
        return List.of(due.span() == null ? effect : effect.with("due", due.value(), due.span()));
    }

    /** "Anna Berg hör sig för": people who are named first, and what they do. What is likely to be said of them in these words is for others to judge. */
    List<Effect> ofSubject(Span sentence, Named named, Item item) {
        var to = parties.at(sentence);
        boolean people = !to.isEmpty()
                && to.getFirst().span().from() == sentence.from()
                && to.stream().allMatch(parties::isPerson);
        var rest = people
                ? sentence.text()
                        .substring(to.getLast().span().to() - sentence.from())
                        .stripLeading()
                : "";
        return lexicon.starts("does-now", rest)
                        && !lexicon.starts("is-only", rest)
                        && !lexicon.starts("only-told", rest)
                        && (!lexicon.starts("reporting-verb", rest) || lexicon.starts("reports-later", rest))
                        && !lexicon.in("leaves", sentence.text())
                        && !Acting.NOT.matcher(rest).lookingAt()
                ? assignments.of(to, sentence, named, item)
                : List.of();
    }

    /** Where it goes over so behind "och": "… till nämnden och Anna skriver"; -1 where it does not. */
    int laterAnd(Span said) {
        if (List.of("refer", "refer-back", "table", "outside-remit").stream()
                .allMatch(s -> lexicon.find(s, said.text()) == null)) {
            return -1;
        }
        var m = AND_SOMEBODY.matcher(said.text());
        while (m.find()) {
            var rest = said.part(m.end(), said.text().length());
            var to = acting.in(rest, false, false);
            if (!to.isEmpty() && to.stream().allMatch(parties::isPerson)) {
                return m.end();
            }
        }
        return -1;
    }

    /** Where in what was decided it goes over into what somebody will do: "…, Anna köper den och Bo betalar"; -1 where it does not. */
    int later(Span decided) {
        var m = TAIL.matcher(decided.text());
        while (m.find()) {
            var rest = decided.part(m.end(), decided.text().length());
            var first = parties.first(rest);
            if (first != null
                    && parties.isPerson(first)
                    && !acting.in(rest, false, false).isEmpty()) {
                return m.end();
            }
        }
        return -1;
    }

    /** "Anna fick inget svar, hon ringer igen": she is who was named before, where only one was. */
    private List<Effect> ofPronoun(Span sentence, Named named, Item item) {
        var first = PRONOUN.matcher(sentence.text());
        if (first.lookingAt() && acting.will(sentence.text().substring(first.end()))) {
            var told = toldBefore(sentence);
            return told == null
                    ? List.of()
                    : List.of(assignments.of(people.add(told), told.span(), sentence, named, item));
        }
        var later = Acting.LATER.matcher(sentence.text());
        while (later.find()) {
            var pronoun = PRONOUN.matcher(sentence.text())
                    .region(later.end(), sentence.text().length());
            if (!pronoun.lookingAt() || !acting.does(sentence.text().substring(pronoun.end()), true)) {
                continue;
            }
            var before = people.in(sentence.part(0, later.start()));
            if (before.stream().map(People.Found::name).distinct().count() == 1) {
                var rest = sentence.part(later.end(), sentence.text().length());
                return List.of(assignments.of(
                        people.add(before.getFirst()), before.getFirst().span(), rest, named, item));
            }
        }
        return List.of();
    }

    /** Who alone is named in the sentence before, in the same paragraph; null where nobody is, or several. */
    private People.@Nullable Found toldBefore(Span sentence) {
        var before = sentence.block().text().substring(0, sentence.from()).stripTrailing();
        var ends = SENTENCE_ENDS.matcher(before);
        int from = 0;
        while (ends.find()) {
            from = ends.end() < before.length() ? ends.end() : from;
        }
        var found = people.in(sentence.block().span(from, before.length()));
        return found.stream().map(People.Found::name).distinct().count() == 1 ? found.getFirst() : null;
    }

    /** "X återkommer med …", "X ska ta fram …"; where it was decided, whatever X does. */
    private List<Effect> shall(Span sentence, Named named, Item item, boolean decided, boolean listed) {
        var to = acting.in(sentence, decided, listed);
        if (!to.isEmpty()) {
            return assignments.of(to, sentence, named, item);
        }
        var subject = Acting.subject(sentence);
        if (acting.unknownBeside(subject) != null) {
            return List.of(assignments.ofNobody("who-does-it", null, sentence, named, item));
        }
        var who = acting.unknown(subject);
        return who == null ? List.of() : assignments.ofStranger(who, sentence, named, item);
    }

    /** Of a phrase that ends with whom it is about: the last that is somebody. */
    private List<Parties.Party> tail(Span phrase) {
        var and = AND.matcher(phrase.text());
        var whole = parties.at(
                and.lookingAt() ? phrase.part(and.end(), phrase.text().length()) : phrase);
        if (!whole.isEmpty()) {
            return whole;
        }
        var m = Pattern.compile(
                        "(?U)(?:\\batt\\s+|\\bthat\\s+|,\\s+|\\bdärför\\s+|\\bvidare\\s+|\\bdär\\s+|\\bvarvid\\s+|\\bvarefter\\s+)(?=\\S)")
                .matcher(phrase.text());
        List<Parties.Party> found = List.of();
        while (m.find()) {
            var at = parties.at(phrase.part(m.end(), phrase.text().length()));
            found = at.isEmpty() ? found : at;
        }
        return found;
    }
}
