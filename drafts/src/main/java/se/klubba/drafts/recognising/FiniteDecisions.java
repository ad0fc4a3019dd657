package se.klubba.drafts.recognising;

import java.util.regex.Pattern;

/** What was decided in sentences that say no word of deciding: "Ärendet bordläggs". */
final class FiniteDecisions {
    /** "Kajen: vi lämnar frågan öppen". */
    private static final Pattern LABEL = Pattern.compile("(?U)^\\P{Ll}[^.;:?\\t]{1,60}:\\s+(?=\\S{2})");

    /** Why it was decided may tell of any time. */
    private static final Pattern REASON = Pattern.compile("(?iU),?\\s+(?:eftersom|då|därför\\s+att|because|since)\\s");

    private static final Pattern SUBORDINATE =
            Pattern.compile("(?iU)\\s(?:om|att|som|eftersom|vad|hur|vilka|if|whether)\\s");

    private final Lexicon lexicon;
    private final Effects effects;
    private final Deciding deciding;
    private final Questions questions;
    private final Decisions decisions;
    private final Passages passages;

    FiniteDecisions(Lexicon lexicon, Effects effects, Deciding deciding, Questions questions, Decisions decisions) {
        this.lexicon = lexicon;
        this.effects = effects;
        this.deciding = deciding;
        this.questions = questions;
        this.decisions = decisions;
        this.passages = decisions.passages;
    }

    /** "Ärendet bordläggs": decided, without that word. */
    boolean finite(Span sentence) {
        var item = decisions.item();
        var label = LABEL.matcher(sentence.text());
        var said =
                label.lookingAt() ? sentence.part(label.end(), sentence.text().length()) : sentence;
        var text = said.text();
        if (deciding.atOtherTimes(REASON.split(text, 2)[0])) {
            return false;
        }
        boolean declared = lexicon.in("declares", text)
                || lexicon.in("consent", text) && !deciding.decidedBelow(sentence)
                || lexicon.in("became-of-proposal", text)
                || deciding.performs(said)
                || deciding.answersTitle(sentence, item);
        if (!declared
                        && !lexicon.in("finite", text)
                        && !lexicon.in("finite-sure", sentence.text())
                        && !lexicon.in("finite-sure", text)
                        && !(effects.namesUnderElection(sentence, item) && !asProposed(sentence))
                || !declared && lexicon.in("not-decided", text)
                || text.endsWith("?")) {
            return false;
        }
        if (!declared && deciding.doneByAnother(said)) {
            return false;
        }
        boolean reported = !declared && lexicon.in("report-item", item.titleText()) && !deciding.ours(sentence);
        if (reported && lexicon.in("told-of-others", text)) {
            return false;
        }
        int before = questions.all().size();
        var key = passages.nextDecided();
        var found = effects.of(sentence, item, item.number + "/" + key, decisions.officers);
        if (found.isEmpty()
                && questions.all().size() == before
                && !decisions.namesOfficer(sentence)
                && !declared
                && (reported || !lexicon.in("finite-sure", sentence.text()) && !lexicon.in("finite-sure", text))) {
            return false;
        }
        decisions.decided(sentence, sentence, sentence, found);
        return true;
    }

    /** "Ylva ville få in en punkt, i övrigt godkändes dagordningen": what stands behind a comma may decide by itself. */
    boolean inPart(Span sentence) {
        var text = sentence.text();
        if (text.indexOf(", ") < 0 || !lexicon.in("not-decided", text)) {
            return false;
        }
        for (int cut = text.indexOf(", "); cut > 0; cut = text.indexOf(", ", cut + 2)) {
            var rest = sentence.part(cut + 2, text.length());
            if (!SUBORDINATE.matcher(" " + rest.text()).lookingAt()
                    && !lexicon.starts("att", rest.text())
                    && !lexicon.in("not-decided", rest.text())
                    && lexicon.in("finite", rest.text())
                    && finite(rest)) {
                return true;
            }
        }
        return false;
    }

    /** Whether names were only put forward: what was decided of them comes further down. */
    private boolean asProposed(Span names) {
        var blocks = decisions.item().blocks;
        int at = blocks.indexOf(names.block());
        return blocks.stream()
                .skip(at + 1L)
                .anyMatch(b -> lexicon.in("proposal-noun", b.text())
                        && (lexicon.in("decides", b.text()) || lexicon.in("elect", b.text())));
    }

    /** "Det är inte en fråga för rådet. Varje kommun beslutar själv.": one statement in two sentences. */
    boolean outside(Span sentence) {
        var last = passages.last();
        boolean goesOn = last != null
                && passages.noted() == null
                && last.words.block() == sentence.block()
                && last.effects.stream().anyMatch(e -> e.verb.equals("declareOutsideRemit"));
        if (!goesOn || last == null) {
            return finite(sentence);
        }
        var joined = new Passage(last.key, last.kind, new Span(sentence.block(), last.words.from(), sentence.to()));
        joined.effects.addAll(
                effects.of(sentence, decisions.item(), decisions.item().number + "/" + last.key, decisions.officers));
        passages.replaceLast(joined);
        return true;
    }
}
