package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.words.WrittenDays;

/** What was decided of an item, a passage each, with what it does, how, and by how many votes. */
final class Decisions {
    private static final Set<String> DONE_BY_A_POINT = Set.of(
            "approveAgenda",
            "layOnRecord",
            "appoint",
            "endMandate",
            "nominateRepresentative",
            "giveAssignment",
            "table",
            "referMatter",
            "referBack");

    final Passages passages;
    final List<Span> officers = new ArrayList<>();
    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Effects effects;
    private final Dates dates;
    private final Named named;
    private final Votes votes;
    private final Procedure procedure;
    private final Deciding deciding;
    private final Questions questions;
    private final EffectQuestions effectQuestions;
    private final LocalDate meeting;
    private Item item = new Item("", null, false);

    Decisions(
            Lexicon lexicon,
            Sentences sentences,
            Effects effects,
            Dates dates,
            Parties parties,
            Named named,
            Procedure procedure,
            Deciding deciding,
            Questions questions,
            LocalDate meeting) {
        this.passages = new Passages(lexicon);
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.effects = effects;
        this.dates = dates;
        this.named = named;
        this.votes = new Votes(lexicon);
        this.procedure = procedure;
        this.deciding = deciding;
        this.questions = questions;
        this.effectQuestions = new EffectQuestions(lexicon, effects, named, parties, questions);
        this.meeting = meeting;
    }

    Item item() {
        return item;
    }

    void begin(Item of) {
        item = of;
        deciding.begin(of);
        passages.begin();
    }

    /** A clause in the block of a decision. */
    Passage clause(Span words) {
        var passage = passages.clause(words);
        if (!lexicon.in("boilerplate", words.text())) {
            does(passage, effects.of(words, item, item.number + "/" + passage.key, officers));
        }
        how(passage, words);
        unsure(passage, words);
        vote(words);
        return passage;
    }

    /** That, and what the words of a point that it adopts do by themselves: "att Bo Ek väljs till justerare", and below it "bifalles". */
    void does(Passage passage, List<Effect> found) {
        passage.effects.addAll(found);
        for (var adopted : found) {
            var words = adopted.verb.equals("adopt") ? item.point(adopted.point) : null;
            if (words != null) {
                effects.of(words, item, item.number + "/" + passage.key, officers).stream()
                        .filter(e -> DONE_BY_A_POINT.contains(e.verb))
                        .forEach(passage.effects::add);
            }
        }
    }

    /** What another body is asked to decide, which has none of the effects that it would have there. */
    Passage advice(Span words) {
        var passage = passages.clause(words);
        how(passage, words);
        return passage;
    }

    /** A verdict of a word or two under the heading of a decision. */
    boolean verdict(Span span) {
        var text = span.text();
        if (text.length() > 60 || Proposals.verb(text, lexicon) == null) {
            return lexicon.is("taken-back", text) && text.length() < 60 && takeBack(span, questions);
        }
        var verb = Proposals.verb(text, lexicon);
        if (verb == null) {
            return false;
        }
        if (item.proposals.isEmpty()) {
            var passage = verdict(span, List.of());
            passage.effects.addAll(effects.verdictOnTitle(span, item, item.number + "/" + passage.key, verb));
        } else if (item.proposals.size() == 1) {
            var proposal = item.proposals.getFirst();
            verdict(
                    span,
                    proposal.points.keySet().stream()
                            .map(n -> Effect.ofPoint(verb, proposal.id + "/" + n, span))
                            .toList());
        } else {
            var passage = verdict(span, List.of());
            questions.ask(
                    "which-proposal",
                    item.number + "/" + passage.key,
                    span,
                    Asks.of("which-proposal"),
                    item.proposals.stream()
                            .flatMap(p -> p.points.keySet().stream().map(n -> Map.of(verb, p.id + "/" + n)))
                            .toList());
        }
        return true;
    }

    Passage verdict(Span span, List<Effect> of) {
        var passage = passages.clause(span);
        does(passage, of);
        return passage;
    }

    /** A wording that belongs to what was decided right above. */
    boolean extend(Span span) {
        var last = passages.last();
        if (passages.noted() != null || last == null || !last.decision()) {
            return false;
        }
        last.more.add(span);
        return true;
    }

    /** What was decided a line above is taken back: asked about, with both lines. */
    boolean takeBack(Span span, Questions to) {
        var before = passages.last();
        if (before == null || !before.decision()) {
            return false;
        }
        var taken =
                before.effects.stream().map(e -> Map.of(e.verb, e.argument())).toList();
        before.effects.clear();
        before.more.add(span);
        to.ask("taken-back", item.number + "/" + before.key, span, Asks.of("taken-back"), taken);
        return true;
    }

    /** The votes that are counted in a sentence, beside what it decided. */
    boolean vote(Span sentence) {
        return vote(sentence, counted(sentence));
    }

    /** The vote that a sentence counts; null where it counts none. */
    @Nullable
    Effect counted(Span sentence) {
        return votes.in(sentence);
    }

    boolean vote(Span sentence, @Nullable Effect vote) {
        if (vote == null) {
            return false;
        }
        var last = passages.last();
        if (last != null && last.words.block() == sentence.block() && last.effects.size() == 1) {
            var outcome = last.effects.getFirst();
            if (outcome.point != null) {
                vote.with("proposal", outcome.point);
                vote.with("outcome", outcome.verb.equals("reject") ? "lost" : "carried");
            } else if (outcome.verb.equals("appoint") && vote.fields.containsKey("yes")) {
                return passages.happened(sentence, Passages.VOTE, List.of(Votes.election(outcome, vote)));
            }
        }
        return passages.happened(sentence, Passages.VOTE, List.of(vote));
    }

    /** "Anna Berg reserverar sig": against what was decided in the item; against which is asked, where several things were. */
    boolean dissented(Span sentence) {
        var decided = passages.all().stream().filter(Passage::decision).toList();
        var by = procedure.dissenting(sentence);
        if (by.isEmpty()) {
            return false;
        }
        var passage = passages.happened(sentence, "e");
        if (decided.size() == 1) {
            by.forEach(p -> passage.effects.add(dissent(decided.getFirst(), p)));
        } else {
            questions.ask(
                    "which-effect",
                    item.number + "/" + passage.key,
                    sentence,
                    Asks.of("dissent-from-which"),
                    decided.stream()
                            .map(d -> dissent(d, by.getFirst()))
                            .map(e -> Map.of(e.verb, e.fields))
                            .toList());
        }
        return true;
    }

    private static Effect dissent(Passage from, Parties.Party by) {
        return new Effect("recordDissent").with("decision", from.key).with("by", by.name(), by.span());
    }

    /** A row of a table of decisions: of what, what was decided, who sees to it, and when. */
    void row(@Nullable Span of, Span decided, @Nullable Span who, @Nullable Span when) {
        passages.flush();
        if (when != null
                && dates.in(when.text(), meeting).stream().anyMatch(d -> d.year() && d.on().isBefore(meeting))) {
            told(decided);
            return;
        }
        var about = new Item(item.number, of, false);
        about.proposals.addAll(item.proposals);
        boolean verdict = Proposals.verb(decided.text().split("[,;(]", 2)[0], lexicon) != null;
        var said = sentences.of(decided);
        for (var sentence : said) {
            var passage = passages.clause(
                    verdict ? across(sentence, of, who, when) : said.size() == 1 ? across(sentence, of) : sentence);
            var what = deciding.inSoManyWords(sentence);
            passage.effects.addAll(
                    effects.of(what == null ? sentence : what, about, item.number + "/" + passage.key, officers));
            how(passage, sentence);
            unsure(passage, sentence);
        }
        if (who != null && !verdict) {
            var given = effects.assigning().assignments.inTable(who, when, named, item);
            if (!given.isEmpty()) {
                passages.happened(across(decided, of, who, when), "u", given);
            }
        }
    }

    /** Where a row is told of, whatever order its columns have. */
    private static Span across(Span decided, @Nullable Span... others) {
        int from = decided.from();
        int to = decided.to();
        for (var other : others) {
            if (other != null) {
                from = Math.min(from, other.from());
                to = Math.max(to, other.to());
            }
        }
        return new Span(decided.block(), from, to);
    }

    /** A row of a table of things to do: what, who, and when. */
    void row(Span task, Span who, @Nullable Span when) {
        var given = effects.assigning().assignments.inTable(who, when, named, item);
        if (given.isEmpty()) {
            passages.note(task);
            return;
        }
        passages.happened(task, "u", given);
    }

    /** On what condition it was decided, and whether between meetings. */
    void how(Passage passage, Span sentence) {
        passage.condition = procedure.condition(sentence);
        if (procedure.byCirculation(sentence.text())) {
            dayBefore(sentence).ifPresent(d -> {
                passage.circulated = d;
                passage.circulatedAt = sentence.part(d.from(), d.to());
            });
        }
    }

    private Optional<WrittenDays.Day> dayBefore(Span sentence) {
        return dates.in(sentence.text(), meeting).stream()
                .filter(d -> Dates.past(d, meeting).isBefore(meeting))
                .findFirst();
    }

    void decided(Span words, Span read, Span sentence) {
        decided(words, read, sentence, effects.of(read, item, item.number + "/" + passages.nextDecided(), officers));
    }

    /** @param found what it does, by {@link Passages#nextDecided()} */
    void decided(Span words, Span read, Span sentence, List<Effect> found) {
        var passage = passages.decided(words);
        does(passage, found);
        how(passage, sentence);
        unsure(passage, read);
    }

    boolean namesOfficer(Span span) {
        return officers.stream()
                .anyMatch(o -> o.block() == span.block() && o.from() >= span.from() && o.to() <= span.to());
    }

    /** What was decided is asked about where no rule has read what it does. */
    void unsure(Passage passage, Span read) {
        if (!namesOfficer(read)) {
            effectQuestions.about(passage, read, item);
        }
    }

    /** What was decided on another day is told here, and no decision of this meeting. */
    void told(Span sentence) {
        var passage = passages.reported(sentence);
        dayBefore(sentence).ifPresent(d -> {
            passage.toldOn = Dates.past(d, meeting);
            passage.toldOf = sentence.part(d.from(), d.to());
        });
    }
}
