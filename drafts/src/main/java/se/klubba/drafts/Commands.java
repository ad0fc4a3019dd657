package se.klubba.drafts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.DraftRefused.NotAnAnswer;
import se.klubba.drafts.recognising.CommandText;
import se.klubba.drafts.recognising.OfferedCommands;
import se.klubba.drafts.recognising.Question;
import se.klubba.drafts.recognising.ShortCommand;
import se.klubba.words.Language;

/** Effects that are typed as commands: put in, changed, and offered where it is asked what a decision does. */
public final class Commands {
    /** Asked of a decision whose words show an effect, and not which. */
    public static final String WHICH_EFFECT = "which-effect";

    /** Asked beside what a decision does: no effect that is typed answers them. */
    private static final Set<String> APART = Set.of("assignment-due", "taken-back", "item-referred-to");
    /** Recorded beside what was decided. */
    private static final Set<String> BESIDE = Set.of("recordVote", "declareRecusal", "holdElection");

    private Commands() {}

    /**
     * A command that may answer a question.
     *
     * @param effect that it would put in; null where something has still to be typed
     */
    public record Offered(String command, @Nullable Object effect) {}

    /** Puts an effect in; what was asked of its passage is answered by it. */
    public static Draft put(Draft draft, String key, String command) {
        var condition = ShortCommand.condition(command);
        if (condition != null) {
            return subject(draft, key, condition);
        }
        var read = read(draft, key, command, id(draft, key));
        var answered = answered(draft, key, verb(read.effect()));
        var instead = answered.stream()
                .filter(q -> q.suggestions().size() == 1)
                .map(q -> q.suggestions().getFirst())
                .toList();
        var changed = Correcting.with(declared(draft, key, read), key, effects -> {
            effects.removeAll(instead);
            effects.add(read.effect());
        });
        return changed.with(
                changed.record(),
                changed.questions().stream().filter(q -> !answered.contains(q)).toList());
    }

    /** Puts an effect in where the last clause of an item stands, or, where it has none, what else was written last. */
    public static Draft putLast(Draft draft, String number, String command) {
        var item = Correcting.item(draft, number).orElseThrow(() -> new NotAnAnswer("no-item", number));
        var passages = Stream.of("running", "clauses")
                .flatMap(block -> Correcting.list(item.get(block)).stream())
                .toList();
        if (passages.isEmpty()) {
            throw new NotAnAnswer("no-clause", number);
        }
        return put(draft, number + "/" + Correcting.map(passages.getLast()).get("key"), command);
    }

    /** Puts an effect in the place of another; an assignment stays the same one, whatever is said of it. */
    public static Draft change(Draft draft, String key, int effect, String command) {
        if (command.isBlank() || ShortCommand.condition(command) != null) {
            throw new NotAnAnswer("no-such-effect");
        }
        var read = read(draft, key, command, id(draft, key));
        return Correcting.with(declared(draft, key, read), key, effects -> {
            if (effect < 0 || effect >= effects.size()) {
                throw new NotAnAnswer("no-such-effect");
            }
            var before = Correcting.map(Correcting.map(effects.get(effect)).get("giveAssignment"));
            var now = Correcting.map(read.effect().get("giveAssignment"));
            if (before.containsKey("id") && now.containsKey("id")) {
                now.put("id", before.get("id"));
                effects.set(effect, Map.of("giveAssignment", now));
            } else {
                effects.set(effect, read.effect());
            }
        });
    }

    /** What would be typed for an effect of an item; null where no command says as much. */
    public static @Nullable String of(Draft draft, String item, Object effect, Language language) {
        return CommandText.of(effect, matter(item(draft, item)), language);
    }

    /**
     * What may be meant where it is asked what a decision does.
     *
     * @param names of people and bodies that are known
     */
    public static List<Offered> offered(Draft draft, Question question, List<String> names, Language language) {
        var key = question.about();
        var on = Correcting.meeting(draft).get("on");
        if (!question.code().equals(WHICH_EFFECT) || key == null || on == null) {
            return List.of();
        }
        var known = Stream.concat(names.stream(), declared(draft).stream()).toList();
        return OfferedCommands.of(
                        question.words(),
                        day(draft),
                        body(draft),
                        known,
                        List.copyOf(ProposedPoints.in(item(draft, Objects.requireNonNull(question.item())))
                                .keySet()),
                        language)
                .stream()
                .flatMap(command -> offered(draft, key, command))
                .toList();
    }

    private static Stream<Offered> offered(Draft draft, String key, String command) {
        if (command.endsWith(" ")) {
            return Stream.of(new Offered(command, null));
        }
        try {
            return Stream.of(new Offered(command, read(draft, key, command, "").effect()));
        } catch (NotAnAnswer _) {
            return Stream.empty();
        }
    }

    private static ShortCommand read(Draft draft, String key, String command, String id) {
        if (command.length() > FieldLimits.LINE) {
            throw new NotAnAnswer("too-long", FieldLimits.LINE);
        }
        var matter = matter(item(draft, number(key)));
        try {
            return ShortCommand.of(
                    command, day(draft), body(draft), matter == null ? fresh(draft) : matter, id, declared(draft));
        } catch (ShortCommand.NotRead e) {
            throw new NotAnAnswer(e.why());
        }
    }

    /** Questions of a passage that an effect answers: those that it is a suggestion of, or the only one. */
    private static List<Question> answered(Draft draft, String key, String verb) {
        var asked = draft.questions().stream()
                .filter(q -> key.equals(q.about()) && !APART.contains(q.code()))
                .toList();
        return asked.stream()
                .filter(q -> q.code().equals(WHICH_EFFECT)
                        || q.suggestions().stream()
                                .anyMatch(s -> Correcting.map(s).containsKey(verb))
                        || asked.size() == 1 && !BESIDE.contains(verb))
                .toList();
    }

    private static String verb(Map<String, Object> effect) {
        return effect.keySet().iterator().next();
    }

    /** What a decision waits for; nothing where that is empty. */
    private static Draft subject(Draft draft, String key, String condition) {
        return Correcting.changed(draft, key, passage -> {
            if (condition.isEmpty()) {
                passage.remove("subject");
            } else {
                passage.put("subject", Map.of("condition", condition));
            }
        });
    }

    private static LocalDate day(Draft draft) {
        try {
            return LocalDate.parse(String.valueOf(Correcting.meeting(draft).get("on")));
        } catch (DateTimeException _) {
            throw new NotAnAnswer("no-day");
        }
    }

    private static String body(Draft draft) {
        return String.valueOf(Correcting.meeting(draft).getOrDefault("body", ""));
    }

    /** A name that is given to nothing else in the draft. */
    private static String id(Draft draft, String key) {
        var base = "uppdrag-" + key.replace('/', '-');
        var said = draft.record().toString();
        int number = 1;
        while (said.contains("id=" + base + "-" + number + ",") || said.contains("id=" + base + "-" + number + "}")) {
            number++;
        }
        return base + "-" + number;
    }

    private static String number(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('/')));
    }

    private static Map<String, Object> item(Draft draft, String number) {
        return Correcting.item(draft, number).orElseGet(LinkedHashMap::new);
    }

    /** The short name of the matter of an item; null where it has none. */
    private static @Nullable String matter(Map<String, Object> item) {
        var matters = Correcting.list(item.get("matters"));
        return matters.isEmpty() ? null : String.valueOf(matters.getFirst());
    }

    private static String fresh(Draft draft) {
        return Writing.alias(
                Correcting.map(Correcting.map(draft.record().get("names")).get("matters")));
    }

    /** Whoever and whatever a draft has a name for. */
    private static Set<String> declared(Draft draft) {
        var names = Correcting.map(draft.record().get("names"));
        var declared = new LinkedHashSet<>(DraftNames.people(names).keySet());
        for (var section : List.of("bodies", "offices", "instruments", "principals")) {
            declared.addAll(Correcting.map(names.get(section)).keySet());
        }
        return declared;
    }

    /** Declares what a command names, and the matter of its item where that had none. */
    private static Draft declared(Draft draft, String key, ShortCommand read) {
        var record = new LinkedHashMap<>(draft.record());
        var names = Correcting.map(record.get("names"));
        var people = DraftNames.people(names);
        read.people().forEach(p -> people.putIfAbsent(p, p));
        if (!people.isEmpty()) {
            names.put("people", people);
        }
        put(names, "bodies", kinds(read.bodies()));
        var offices = new LinkedHashMap<String, Object>();
        read.offices().forEach(o -> offices.put(o, Map.of("name", o)));
        put(names, "offices", offices);
        put(names, "instruments", kinds(read.instruments()));
        put(names, "principals", kinds(read.principals()));
        var item = item(draft, number(key));
        if (matter(item) == null
                && Correcting.map(read.effect().get(verb(read.effect()))).get("matter") instanceof String alias) {
            if (!(item.get("title") instanceof String title)) {
                throw new NotAnAnswer("no-matter", number(key));
            }
            put(names, "matters", Map.of(alias, title));
            record.put("items", about(record, item, alias));
        }
        record.put("names", names);
        return draft.with(record, draft.questions());
    }

    private static List<Object> about(Map<String, Object> record, Map<String, Object> item, String alias) {
        return Correcting.list(record.get("items")).stream()
                .map(one -> {
                    var each = Correcting.map(one);
                    if (Objects.equals(each.get("item"), item.get("item"))) {
                        each.put("matters", List.of(alias));
                    }
                    return (Object) each;
                })
                .toList();
    }

    private static Map<String, Object> kinds(Map<String, String> named) {
        var kinds = new LinkedHashMap<String, Object>();
        named.forEach((name, kind) -> kinds.put(name, Correcting.ordered("name", name, "kind", kind)));
        return kinds;
    }

    private static void put(Map<String, Object> names, String section, Map<String, Object> named) {
        if (!named.isEmpty()) {
            var all = Correcting.map(names.get(section));
            named.forEach(all::putIfAbsent);
            names.put(section, all);
        }
    }
}
