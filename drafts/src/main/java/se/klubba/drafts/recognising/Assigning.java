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
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}");
    /** "hanteras av nämnden": what a body does is how it is. */
    private static final Pattern BY = Pattern.compile("(?iU)\\p{L}+s\\s+(?:\\p{L}+\\s+)?av\\s+");

    /** "@anna updates the page": not what she did. */
    private static final Pattern CALLED = Pattern.compile(
            "(?U)(?!\\p{L}+ed\\b|(?:would|could|had|went|said|told|got|felt|thought|led|gave)\\b)\\p{Ll}{3,}\\b");

    private static final Pattern ENGLISH = Pattern.compile("(?iU)(?:will|to|is|would|shall)\\b");
    /** "was asked but declined". */
    private static final Pattern DECLINED = Pattern.compile(
            "(?iU)\\b(?:but|men)\\s+(?:\\p{L}+\\s+)?(?:declin|refus|avböj|avstod|tackade\\s+nej|(?:är|var|har|hade|kan|kunde|vill|ville|hinner|hann)\\s+(?:inte|ej)|has\\s+(?:not|no)|could\\s+not|cannot)|\\btackade?\\s+nej\\b|\\bombe(?:ds|des)\\s+av\\b");

    private static final Pattern PERFECT = Pattern.compile("(?iU)(?:har|hade|has|have|had)\\b");
    private static final Pattern NOT = Pattern.compile("(?iU)(?:\\p{L}+\\s+){0,2}(?:inte|ej|aldrig|not|never)\\b");
    private static final Pattern NAMES = Pattern.compile(
            "(?U)^\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?(?:\\s*(?:,|/|och|and|&)\\s*\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)*$");
    private static final Pattern AT_END =
            Pattern.compile("(?Us)^.{6,}\\s[–—-]\\s*\\(?(?<who>\\p{Lu}[^()]{1,50}?)\\)?\\.?$");
    /** Where somebody else may begin: "Anna bokar lokalen, Bo köper kaffe och Cia bakar". */
    private static final Pattern LATER = Pattern.compile(
            "(?U)(?:[:,;–]|\\s-)\\s+(?:(?:men|och|så|samt|sedan|därefter|and|while|then)\\s+)?(?=\\S)|\\s+(?:och|samt|medan|men|and|while|but)\\s+(?=\\S)");

    private static final Pattern TAIL = Pattern.compile("(?U),\\s+(?:och\\s+|så\\s+)?(?=\\p{Lu})");
    private static final Pattern AND_SOMEBODY =
            Pattern.compile("(?U)(?<![\\p{L}-])\\p{Ll}[\\p{L}-]*\\s+(?:och|and)\\s+(?=\\p{Lu}\\p{Ll})");
    private static final Pattern WHO_WILL = Pattern.compile(
            "(?iU),?\\s+(?:som|vilken|vilket)\\s+(?:(?:ska|skall|får)\\s+|(?=(?:till|senast|på|vid)\\s+.{3,30}?\\s\\p{L}+r\\b))");
    private static final Pattern PRONOUN = Pattern.compile("(?iU)(?:hon|han|hen|she|he)\\s+(?=\\S)");
    /** "Cllr. Berg" ends none. */
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?U)(?<=[\\p{Ll}\\p{N})\"”]{2})[.!?]\\s+(?=\\p{Lu})");

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^)]{2,60})\\)[\\s.)]*$");
    /** "Utkast till checklista: Anna, Bo, senast fredag" in a list. */
    private static final Pattern BEHIND_TASK = Pattern.compile("(?Us)^.{4,}?(?::|\\s[–—-]|\\s->|→)\\s+(?=[@\\p{Lu}])");

    private static final Pattern AND_WHEN = Pattern.compile(
            "(?iUs)[\\s.)]*|[\\s,–—-]*\\(?(?:senast|till|klart?|omgående|snarast|asap|due|by|före|innan|den|vecka|v\\.|\\d).{0,40}");
    private static final Pattern AT = Pattern.compile("(?U)@\\s?(?=\\p{L})");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "(?iU)(?:\\bansvarig(?:a)?|\\bansvar|\\bowner|\\bassignee|\\bresponsible)\\s*(?:[:–-]\\s*|(?:är|blir)\\s+|(?=(?-i:\\p{Lu})))(?<to>.+)$");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iUs)^(?:uppdrag|åtgärd|action|att\\s+göra|ap|to-?do)\\s*\\(?(?<who>[^:()]{2,40}?)?\\)?\\s*[:–—-]\\s*(?<rest>.+)$");

    private static final double ONLY_SAID = 0.9;

    private final Lexicon lexicon;
    private final Parties parties;
    private final People people;
    private final Times times;
    private final Questions questions;
    private final KnownRegister register;
    private final boolean toldInPast;

    /** @param toldInPast whether the text says in the past what was said and done, so that the present is what is to come */
    Assigning(
            Lexicon lexicon,
            Parties parties,
            People people,
            Times times,
            Questions questions,
            KnownRegister register,
            boolean toldInPast) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.people = people;
        this.toldInPast = toldInPast;
        this.times = times;
        this.questions = questions;
        this.register = register;
    }

    /** By a clause: "att ge X i uppdrag att …", "att X ansvarar för …". */
    List<Effect> given(Span clause, String key, Named named, Item item) {
        var text = clause.text();
        if (lexicon.in("meeting-task", text) || DECLINED.matcher(text).find()) {
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
        if (lexicon.in("meeting-task", text) || DECLINED.matcher(text).find()) {
            return List.of();
        }
        if (lexicon.find("assign", text) instanceof java.util.regex.Matcher m) {
            var to = tail(sentence.part(m.start("to"), m.end("to")));
            boolean always =
                    BY.matcher(text.substring(m.start(), m.start("to"))).matches()
                            && to.stream().allMatch(t -> parties.bodies.containsKey(t.name()));
            if (!to.isEmpty() && !always) {
                return effects(to, sentence, named, item);
            }
        }
        var labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            var whose = labelled.group("who") == null
                    ? List.<Parties.Party>of()
                    : parties.at(sentence.part(labelled.start("who"), labelled.end("who")));
            if (!whose.isEmpty()) {
                return effects(whose, sentence, named, item);
            }
            return promisedIn(sentence.part(labelled.start("rest"), text.length()), named, item, true);
        }
        var promised = promisedIn(sentence, named, item, listed);
        var when = IN_PARENTHESES.matcher(text);
        if (listed
                && promised.size() == 1
                && Times.NOT_STATED.equals(promised.getFirst().fields.get("due"))
                && when.find()) {
            dueOf(promised.getFirst(), sentence.part(when.start(1), when.end(1))); // "Anna: the notice (2 May)"
        }
        return promised;
    }

    private List<Effect> promisedIn(Span sentence, Named named, Item item, boolean listed) {
        var text = sentence.text();
        if (listed && IN_PARENTHESES.matcher(text) instanceof java.util.regex.Matcher m && m.find()) {
            var inside = sentence.part(m.start(1), m.end(1));
            var to = parties.at(inside);
            if (!to.isEmpty()
                    && to.stream().allMatch(parties::isPerson)
                    && to.getLast().span().to() == inside.to()) {
                return effects(to, sentence, named, item);
            }
            if (to.isEmpty() && people.given(inside.text())) {
                return byName(inside, sentence, named, item);
            }
        }
        var shall = new ArrayList<Effect>();
        for (var part : whoDoesWhat(sentence, listed)) {
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
            if (!to.isEmpty() && (listed || verb || lexicon.in("to-be-done", text))) {
                return effects(to, sentence, named, item);
            }
            if (to.isEmpty() && listed) {
                var stranger = verb ? unknown(inside) : null;
                var unknown = verb
                        ? stranger == null ? List.<Effect>of() : unknown(stranger, sentence, named, item)
                        : byName(inside, sentence, named, item);
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
            var behind = BEHIND_TASK.matcher(text);
            if (behind.lookingAt()) {
                var to = parties.at(sentence.part(behind.end(), text.length()));
                boolean alone = !to.isEmpty()
                        && to.stream().allMatch(t -> parties.isPerson(t) && people.sure(t.name()))
                        && AND_WHEN.matcher(text.substring(to.getLast().span().to() - sentence.from()))
                                .matches();
                if (alone) {
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

    /** The parts of a sentence each of which gives somebody something to do, each to where the next begins: what stands behind it is not of the one before. */
    private List<Span> whoDoesWhat(Span sentence, boolean listed) {
        var text = sentence.text();
        var starts = new ArrayList<Integer>();
        var first = acting(sentence, false, listed);
        int told = first.isEmpty() ? 0 : told(first, sentence);
        if (!first.isEmpty() || unknown(subject(sentence)) != null) {
            starts.add(0);
        }
        var later = LATER.matcher(text);
        while (later.find()) {
            if (later.start() > told || starts.isEmpty()) {
                var rest = sentence.part(later.end(), text.length());
                var more = acting(rest, false, false);
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

    /** Whether somebody is to do something by it, whoever that is. */
    boolean does(Span decided) {
        var to = acting(decided, true, false);
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
        var effect = effect(to.name(), to.span(), what, named, item);
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
                        && !lexicon.in("leaves", sentence.text())
                        && !NOT.matcher(rest).lookingAt()
                ? effects(to, sentence, named, item)
                : List.of();
    }

    /** Where it goes over so behind "och": "… till nämnden och Anna skriver"; -1 where it does not. */
    int laterAnd(Span said) {
        if (List.of("refer", "refer-back", "table").stream().allMatch(s -> lexicon.find(s, said.text()) == null)) {
            return -1;
        }
        var m = AND_SOMEBODY.matcher(said.text());
        while (m.find()) {
            var rest = said.part(m.end(), said.text().length());
            var to = acting(rest, false, false);
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
                    && !acting(rest, false, false).isEmpty()) {
                return m.end();
            }
        }
        return -1;
    }

    /** "Anna fick inget svar, hon ringer igen": she is who was named before, where only one was. */
    private List<Effect> ofPronoun(Span sentence, Named named, Item item) {
        var first = PRONOUN.matcher(sentence.text());
        if (first.lookingAt() && will(sentence.text().substring(first.end()))) {
            var told = toldBefore(sentence);
            return told == null ? List.of() : List.of(effect(people.add(told), told.span(), sentence, named, item));
        }
        var later = LATER.matcher(sentence.text());
        while (later.find()) {
            var pronoun = PRONOUN.matcher(sentence.text())
                    .region(later.end(), sentence.text().length());
            if (!pronoun.lookingAt() || !does(sentence.text().substring(pronoun.end()), true)) {
                continue;
            }
            var before = people.in(sentence.part(0, later.start()));
            if (before.stream().map(People.Found::name).distinct().count() == 1) {
                var rest = sentence.part(later.end(), sentence.text().length());
                return List.of(
                        effect(people.add(before.getFirst()), before.getFirst().span(), rest, named, item));
            }
        }
        return List.of();
    }

    private boolean will(String rest) {
        return does(rest, true)
                || lexicon.match("promises", rest) != null && !NOT.matcher(rest).lookingAt();
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
        if (due.span() == null || times.past(due)) {
            return false;
        }
        given.with("due", due.value(), due.span());
        return true;
    }

    /** Where those who have it are named to their end. */
    private static int told(List<Parties.Party> to, Span sentence) {
        return to.getLast().span().to() - sentence.from() + 1;
    }

    /** "X återkommer med …", "X ska ta fram …"; where it was decided, whatever X does. */
    private List<Effect> shall(Span sentence, Named named, Item item, boolean decided, boolean listed) {
        var to = acting(sentence, decided, listed);
        if (!to.isEmpty()) {
            return effects(to, sentence, named, item);
        }
        var who = unknown(subject(sentence));
        return who == null ? List.of() : unknown(who, sentence, named, item);
    }

    private static Span subject(Span sentence) {
        var lead = LEAD.matcher(sentence.text());
        return sentence.part(lead.find() ? lead.end() : 0, sentence.text().length());
    }

    /** Who is to do what a sentence says; nobody where it says nothing of the kind. */
    private List<Parties.Party> acting(Span sentence, boolean decided, boolean listed) {
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
        boolean sent = decided && lexicon.starts("takes-part", rest);
        return does && !reports || both || sent || listed && acts(to.getFirst(), rest) ? to : List.of();
    }

    /**
     * Whether it begins with what somebody does from now on: a verb known for it, or any of the present where the text tells what was
     * said in the past.
     */
    private boolean does(String rest, boolean person) {
        boolean verb = lexicon.starts("assign-verb", rest)
                || lexicon.starts("assign-shall", rest)
                || person && lexicon.starts("told-to", rest)
                || person
                        && toldInPast
                        && lexicon.starts("does-now", rest)
                        && !lexicon.starts("is-only", rest)
                        && !lexicon.starts("tells", rest)
                        && !onlySaid(rest);
        return verb && !NOT.matcher(rest).lookingAt();
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
    private @Nullable Span unknown(Span subject) {
        var m = UNKNOWN.matcher(subject.text());
        if (!m.find()
                || subject.text().endsWith("?")
                || !parties.at(subject).isEmpty()
                || lexicon.is("person-stop", m.group("who"))
                || people.origins.contains(m.group("who"))
                || lexicon.is("not-first", m.group("who"))
                || m.group("who")
                        .matches(
                                "(?U).*(?:en|et|na|arna|erna|or)$|(?i)(?:vi|man|de|ni|alla|någon|det|han|hon|jag|hen|we|they|he|she|you|this|that|it)")) {
            return null;
        }
        var rest = subject.text().substring(m.end("who")).strip();
        if (!people.given(m.group("who"))
                && (people.isWord(m.group("who"))
                        || SHOUTED.matcher(m.group("who")).matches()
                        || ENGLISH.matcher(rest).lookingAt())) {
            return null;
        }
        return !lexicon.starts("assign-verb", rest)
                        || lexicon.starts("reporting-verb", rest)
                        || lexicon.starts("happens", rest)
                        || NOT.matcher(rest).lookingAt()
                ? null
                : subject.part(m.start("who"), m.end("who"));
    }

    private List<Effect> unknown(Span who, Span sentence, Named named, Item item) {
        var effect = effect(named.person(who), who, sentence, named, item);
        questions.ask(
                "who", null, who, Asks.of("who-is", who.text()), RegisterQuestions.byFirstName(register, who.text()));
        return List.of(effect);
    }

    /** "X kallar inte, men tar med frågan" has its verb later; nothing but a few words may stand before it. */
    private boolean conjoined(String rest) {
        var m = Pattern.compile("(?U)^(?:\\p{L}+\\s+){1,6}?(?:och|and)\\s+(?<verb>\\p{Ll}+.*)$")
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
