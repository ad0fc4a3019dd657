package se.klubba.drafts.recognising;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes down who was given what to do, and when it is due; whom nobody has named in full is asked about. */
final class Assignments {
    private static final Pattern NAMES = Pattern.compile(
            "(?U)^\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?(?:\\s*(?:,|/|och|and|&)\\s*\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)*$");

    private final Lexicon lexicon;
    private final Parties parties;
    private final People people;
    private final Times times;
    private final Questions questions;
    private final KnownRegister register;

    Assignments(
            Lexicon lexicon, Parties parties, People people, Times times, Questions questions, KnownRegister register) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.people = people;
        this.times = times;
        this.questions = questions;
        this.register = register;
    }

    List<Effect> of(List<Parties.Party> to, Span sentence, Named named, Item item) {
        if (to.size() == 1) {
            return List.of(of(to.getFirst().name(), to.getFirst().span(), sentence, named, item));
        }
        var first = to.getFirst().span();
        var all = new Span(first.block(), first.from(), to.getLast().span().to());
        return List.of(of(to.stream().map(Parties.Party::name).distinct().toList(), all, sentence, named, item));
    }

    Effect of(Object to, @Nullable Span cited, Span sentence, Named named, Item item) {
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

    /** What is given, to whom is asked. */
    Effect ofNobody(String asks, @Nullable String key, Span said, Named named, Item item) {
        var effect = of(Times.NOT_STATED, null, said, named, item);
        questions.ask("who", key, said, Asks.of(asks), List.of(Map.of("giveAssignment", effect.fields)));
        return effect;
    }

    /** Names behind a task, of people whom nothing else names: asked about. */
    List<Effect> byName(Span inside, Span sentence, Named named, Item item) {
        return !NAMES.matcher(inside.text()).matches() || lexicon.is("person-stop", inside.text())
                ? List.of()
                : ofStranger(inside, sentence, named, item);
    }

    List<Effect> ofStranger(Span who, Span sentence, Named named, Item item) {
        var effect = of(named.person(who), who, sentence, named, item);
        questions.ask(
                "who", null, who, Asks.of("who-is", who.text()), RegisterQuestions.byFirstName(register, who.text()));
        return List.of(effect);
    }

    /** "Anna Berg", "senast 1 mars": cells of a table of things to do. */
    List<Effect> inTable(Span who, @Nullable Span when, Named named, Item item) {
        var to = parties.at(who);
        List<Effect> given = to.isEmpty() ? byName(who, who, named, item) : of(to, who, named, item);
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
}
