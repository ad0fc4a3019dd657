package se.klubba.drafts.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Commands;
import se.klubba.drafts.Correcting;
import se.klubba.drafts.Draft;
import se.klubba.drafts.Drafts.Judged;
import se.klubba.drafts.ProposedPoints;
import se.klubba.drafts.Suggestions;
import se.klubba.drafts.desk.DeskPage.Asked;
import se.klubba.drafts.desk.DeskPage.DeskItem;
import se.klubba.drafts.desk.DeskPage.Effect;
import se.klubba.drafts.desk.DeskPage.Passage;
import se.klubba.drafts.desk.DeskPage.Typed;
import se.klubba.drafts.recognising.Question;
import se.klubba.drafts.recognising.Spot;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.words.Language;

/** What a draft says, item by item, as pages tell it. */
final class DeskItems {
    /** Asked with one suggestion, which is the whole of the answer: it is proposed, and taken or not. */
    private static final Set<String> PROPOSED = Set.of("which-role", "declined", "which-proposal");

    private final Texts texts;
    private final Language language;
    private final Suggestions known;
    private final Draft draft;
    private final FaultsBeside faults;
    private final DeviationsBeside deviations;
    private final Sentence sentence;

    /** Not judged, and with nothing to be offered. */
    DeskItems(Visit visit, Draft draft) {
        this(
                visit,
                draft,
                FaultsBeside.NONE,
                new DeviationsBeside(visit.texts(DeskPage.class), Judged.NOTHING),
                Suggestions.NONE);
    }

    DeskItems(Visit visit, Draft draft, FaultsBeside faults, DeviationsBeside deviations, Suggestions known) {
        this.texts = visit.texts(DeskPage.class);
        this.language = visit.language();
        this.known = known;
        this.draft = draft;
        this.faults = faults;
        this.deviations = deviations;
        this.sentence = new Sentence(texts, Correcting.map(draft.record().get("names")), ProposedPoints.of(draft));
    }

    List<DeskItem> all() {
        var items = new ArrayList<DeskItem>();
        for (var one : Correcting.list(draft.record().get("items"))) {
            var item = Correcting.map(one);
            var number = String.valueOf(item.get("item"));
            var passages = new ArrayList<Passage>();
            var clauses = maps(item.get("clauses"));
            var running = maps(item.get("running"));
            for (var said : running) {
                if (clauses.stream().noneMatch(c -> sameWords(c, said))) {
                    passages.add(passage(number, said, List.of()));
                }
            }
            for (var clause : clauses) {
                passages.add(passage(
                        number,
                        clause,
                        running.stream().filter(r -> sameWords(clause, r)).toList()));
            }
            passages.sort(Comparator.comparingInt(Passage::line));
            items.add(new DeskItem(
                    number,
                    String.valueOf(item.getOrDefault("title", "")),
                    passages,
                    asked(number),
                    deviations.at(List.of(number))));
        }
        return items;
    }

    private static List<Map<String, Object>> maps(@Nullable Object passages) {
        return Correcting.list(passages).stream().map(Correcting::map).toList();
    }

    /** Of one sentence it may be recorded what was decided, and how the vote went: it is told once. */
    private static boolean sameWords(Map<String, Object> clause, Map<String, Object> running) {
        return clause.get("source") != null
                && clause.get("source").equals(running.get("source"))
                && Objects.equals(clause.get("words"), running.get("words"));
    }

    /** @param beside what else is recorded of its words */
    private Passage passage(String item, Map<String, Object> passage, List<Map<String, Object>> beside) {
        var key = item + "/" + passage.get("key");
        var all = Stream.concat(beside.stream(), Stream.of(passage)).toList();
        var keys = all.stream().map(p -> item + "/" + p.get("key")).toList();
        var asked = keys.stream().flatMap(k -> asked(k).stream()).toList();
        return new Passage(
                key,
                keys,
                DeskPage.PASSAGE + DeskPage.plain(key),
                String.valueOf(passage.getOrDefault("words", "")),
                spots(passage),
                all.stream().flatMap(p -> effects(item, p)).toList(),
                asked,
                keys.stream().flatMap(k -> faults.at(k).stream()).toList(),
                deviations.at(keys),
                passage.containsKey("note"),
                passage.containsKey("subject") ? sentence.subject(passage.get("subject")) : null,
                begun(item, asked));
    }

    private Stream<Effect> effects(String item, Map<String, Object> passage) {
        var effects = new ArrayList<>(Correcting.list(passage.get("effects")));
        effects.addAll(Correcting.list(passage.get("acts")));
        return IntStream.range(0, effects.size())
                .mapToObj(i -> new Effect(
                        item + "/" + passage.get("key"),
                        i,
                        sentence.of(effects.get(i)),
                        Commands.of(draft, item, effects.get(i), language)));
    }

    /** What is likely to be wanted: a command that lacks a word, or what is proposed. */
    private String begun(String item, List<Asked> asked) {
        for (var one : asked) {
            if (one.proposal()) {
                var command =
                        Commands.of(draft, item, one.question().suggestions().getFirst(), language);
                return command == null ? "" : command;
            }
            if (!one.typed().isEmpty()) {
                return one.typed().stream()
                        .filter(t -> t.sentence() == null)
                        .findFirst()
                        .orElse(one.typed().getFirst())
                        .command();
            }
        }
        return "";
    }

    /** Of the meeting as a whole, and of names. */
    List<Asked> general() {
        return draft.questions().stream()
                .filter(q -> q.about() == null || q.about().equals("meeting"))
                .map(this::asked)
                .toList();
    }

    private List<Asked> asked(String key) {
        return draft.questions().stream()
                .filter(q -> key.equals(q.about()))
                .map(this::asked)
                .toList();
    }

    private Asked asked(Question question) {
        return new Asked(
                question,
                question.suggestions().stream().map(s -> suggested(question, s)).toList(),
                Commands.offered(draft, question, known.named(), language).stream()
                        .map(o -> new Typed(o.command(), o.effect() == null ? null : sentence.of(o.effect())))
                        .toList(),
                PROPOSED.contains(question.code()) && question.suggestions().size() == 1);
    }

    private String suggested(Question question, Object suggestion) {
        var pair = Correcting.map(suggestion);
        if (pair.get("known") instanceof String known) {
            return question.code().equals("known-matter")
                    ? texts.say("suggestion.matter", known)
                    : texts.say("suggestion.same", String.valueOf(pair.get("said")), known);
        }
        if (question.code().equals("same-body")) {
            return texts.say(
                    "suggestion.same",
                    String.valueOf(pair.get("name")),
                    question.values().getFirst());
        }
        if (question.code().equals("was-decided")) {
            return texts.say("suggestion.decided");
        }
        return question.code().equals("same-person")
                ? texts.say("suggestion.same", String.valueOf(pair.get("same")), String.valueOf(pair.get("kept")))
                : sentence.of(suggestion);
    }

    private static List<Spot> spots(Map<String, Object> passage) {
        return Stream.concat(Stream.ofNullable(passage.get("source")), Correcting.list(passage.get("alsoAt")).stream())
                .map(Correcting::map)
                .filter(source -> source.containsKey("lines"))
                .map(source -> new Spot(
                        String.valueOf(source.get("lines")),
                        source.get("columns") == null ? null : String.valueOf(source.get("columns"))))
                .toList();
    }
}
