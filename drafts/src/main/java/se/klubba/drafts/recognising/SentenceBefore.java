package se.klubba.drafts.recognising;

import org.jspecify.annotations.Nullable;

/** What a sentence says of the one right before it in its paragraph: when it is due, who does it, that it was decided. */
final class SentenceBefore {
    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Assigning assigning;
    private final Named named;
    private final Passages passages;

    SentenceBefore(Lexicon lexicon, Sentences sentences, Assigning assigning, Named named, Passages passages) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.assigning = assigning;
        this.named = named;
        this.passages = passages;
    }

    /** "Klart: 1 mars", "Ansvarig: Bo": of what the sentence before it gave somebody to do, or decided. */
    boolean due(Span sentence) {
        var last = passages.noted() != null ? null : passages.last();
        var text = sentence.text();
        if (last == null || last.words.block() != sentence.block() || text.length() > 80) {
            return false;
        }
        var given = last.effects.isEmpty() ? null : last.effects.getLast();
        if (given != null && given.verb.equals("giveAssignment") && lexicon.starts("due-of-it", text)) {
            if (!assigning.assignments.dueOf(given, sentence)) {
                return false;
            }
            last.more.add(sentence);
            return true;
        }
        return false;
    }

    /** "Skåpet ska målas. Ansvarig Bo.": the task stands in the sentence before. */
    boolean responsible(Span sentence, Item item) {
        var before = noted(sentence);
        if (before == null || sentence.text().length() > 60 || !lexicon.starts("responsible", sentence.text())) {
            return false;
        }
        var found = assigning.promised(sentence, named, item, true);
        if (found.isEmpty()) {
            return false;
        }
        passages.takeBack(before);
        found.forEach(f -> assigning.assignments.dueOf(f, before));
        return passages.happened(new Span(sentence.block(), before.from(), sentence.to()), "u", found);
    }

    /** "Beslutat!": the sentence that was; null where nothing says so. */
    @Nullable
    Span decided(Span sentence) {
        var before = noted(sentence);
        return before != null && lexicon.is("decided-above", sentence.text().replaceAll("[!.]+$", "")) ? before : null;
    }

    /** The sentence right before it in its paragraph, where nobody has understood that one so far; null else. */
    private @Nullable Span noted(Span sentence) {
        var open = passages.noted();
        var before = sentences.before(sentence);
        return open != null && before != null && open.block() == sentence.block() && open.to() == before.to()
                ? before
                : null;
    }
}
