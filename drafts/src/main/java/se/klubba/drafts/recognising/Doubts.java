package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Asks about what no rule read, where its words are like those of what is decided, or given to somebody to do. */
final class Doubts {
    /** From where on it is asked: what need not have been asked costs a click as well. */
    private static final double ASKED = 0.8;

    /** From where on it is what somebody does who is named first. */
    private static final double SURE = 0.9;

    private final OpenSentences openSentences;
    private final Sentences sentences;
    private final Assigning assigning;
    private final Named named;
    private final Questions questions;
    private final Likely likely = Likely.learnt();
    private final Set<Block> told = new HashSet<>();

    Doubts(Lexicon lexicon, Sentences sentences, Assigning assigning, Named named, Questions questions) {
        this.openSentences = new OpenSentences(lexicon);
        this.sentences = sentences;
        this.assigning = assigning;
        this.named = named;
        this.questions = questions;
    }

    /** Under a heading that says that nothing is decided there, or in a text that is somebody else's. */
    void told(Block block) {
        told.add(block);
    }

    /**
     * The passages of an item; those that are asked about stand apart from what was said before and after them.
     *
     * @param keys of further notes in the item
     */
    List<Passage> apart(List<Passage> read, Item item, Supplier<String> keys) {
        var apart = new ArrayList<Passage>();
        for (var passage : read) {
            int from = passage.words.from();
            var key = passage.key;
            var asked = doubtful(passage, item);
            for (var doubt : asked.entrySet()) {
                var sentence = doubt.getKey();
                var before = Span.trimmed(sentence.block(), from, sentence.from());
                if (!before.isEmpty()) {
                    apart.add(new Passage(key, passage.kind, before));
                    key = keys.get();
                }
                apart.add(judged(key, doubt.getValue(), sentence, passage.kind, item));
                key = keys.get();
                from = sentence.to();
            }
            var after = Span.trimmed(passage.words.block(), from, passage.words.to());
            if (asked.isEmpty()) {
                apart.add(passage);
            } else if (!after.isEmpty()) {
                apart.add(new Passage(key, passage.kind, after));
            }
        }
        return apart;
    }

    /** The sentences of what was only said that are asked about, each with how likely it is to be what, in their order. */
    private Map<Span, Likely.Of> doubtful(Passage passage, Item item) {
        var doubtful = new LinkedHashMap<Span, Likely.Of>();
        boolean open = switch (passage.kind) {
            case INFORMATION, DISCUSSION, INTENDED -> !told.contains(passage.words.block());
            case CLAUSE, DECIDED, HAPPENED, REPORTED, HEARSAY -> false;
        };
        for (var sentence : open ? sentences.of(passage.words) : List.<Span>of()) {
            var text = sentence.text();
            if (openSentences.open(text)) {
                var of = likely.of(text, item.titleText());
                boolean decided = of.decided() >= ASKED && !openSentences.decidesNothing(text);
                if (decided || of.assigned() >= ASKED) {
                    doubtful.put(sentence, of);
                }
            }
        }
        return doubtful;
    }

    /** Somebody who is named first, and words that are surely like those of a task, are one; all else is asked about. */
    private Passage judged(String key, Likely.Of of, Span sentence, Passage.Kind kind, Item item) {
        var given = of.assigned() >= SURE ? assigning.ofSubject(sentence, named, item) : List.<Effect>of();
        if (given.isEmpty()) {
            ask(of.decided() >= ASKED ? "was-decided" : "was-assigned", sentence, item, item.number + "/" + key);
            return new Passage(key, kind, sentence);
        }
        var passage = new Passage(key, Passage.Kind.HAPPENED, sentence);
        passage.effects.addAll(given);
        return passage;
    }

    private void ask(String code, Span sentence, Item item, String key) {
        List<?> suggestions = code.equals("was-decided")
                ? List.of(Map.of("decided", true))
                : assigning.promised(sentence, named, item, true).stream()
                        .map(e -> Map.of(e.verb, e.argument()))
                        .toList();
        questions.ask(code, key, sentence, Asks.of(code), suggestions);
    }
}
