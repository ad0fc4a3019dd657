package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads running text sentence by sentence, and gives what was decided or happened its key. */
final class Running {
    /** What the last sentence leads to. */
    enum Open {
        NOTHING,
        DECISION,
        PROPOSAL
    }

    /** "Budgeten höjs, enades vi om." */
    private static final Pattern AGREED_BEHIND = Pattern.compile(
            "(?iU)^.{10,},\\s+(?:enades|beslutade|bestämde|beslöt)\\s+(?:vi|man|mötet|gruppen|styrelsen)\\b");

    private static final Pattern AND = Pattern.compile("\\s+(?:och|and)\\s+$");

    private static final Pattern CHECKBOX = Pattern.compile("\\[(?<done>[ xX✓])]\\s+");

    /** "[NEW] Anna: the notice". */
    private static final Pattern STATUS = Pattern.compile("^\\[(?<status>\\p{L}[\\p{L} ]{1,14})]\\s+");

    private static final Pattern SUBORDINATE =
            Pattern.compile("(?iU)\\s(?:om|att|som|eftersom|vad|hur|vilka|if|whether)\\s");

    /** What stands behind it is of whoever signs. */
    private static final Pattern CLOSED = Pattern.compile(
            "(?iU)\\b(?:(?:meeting|call)\\s+(?:was\\s+(?:then\\s+)?)?(?:closed|ended|concluded|adjourned|finished)|closed\\s+the\\s+meeting|(?:mötet|sammanträdet|stämman)\\s+(?:avslutades|avslutas|förklara(?:des|s)\\s+avsluta[dt])|avsluta(?:de|r)\\s+(?:mötet|sammanträdet|stämman))\\b");

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Clauses clauses;
    private final Effects effects;
    private final Assigning assigning;
    private final Parties parties;
    private final Named named;
    private final Procedure procedure;
    private final Deciding deciding;
    private final Resolving resolving;
    private final ComingMeetings coming;
    private final ComingOccasions occasions;
    private final Questions questions;
    private final Doubts doubts;
    private final Decisions decisions;
    private final FiniteDecisions finite;
    private final Passages passages;
    private final Motions motions;
    private final SentenceBefore sentenceBefore;
    private Item item = new Item("", null, false);
    private boolean closed;
    /** The item that this one is a part of, by its number; else itself. */
    private Item above = item;

    Running(
            Lexicon lexicon,
            Sentences sentences,
            Effects effects,
            Dates dates,
            Parties parties,
            Named named,
            Procedure procedure,
            Deciding deciding,
            People people,
            Questions questions,
            Decisions decisions,
            LocalDate meeting) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.clauses = new Clauses(lexicon);
        this.effects = effects;
        this.assigning = effects.assigning();
        this.parties = parties;
        this.named = named;
        this.decisions = decisions;
        this.finite = new FiniteDecisions(lexicon, effects, deciding, questions, decisions);
        this.passages = decisions.passages;
        this.motions = new Motions(lexicon, parties);
        this.sentenceBefore = new SentenceBefore(lexicon, sentences, assigning, named, passages);
        this.procedure = procedure;
        this.deciding = deciding;
        this.resolving = new Resolving(lexicon, deciding, people);
        this.occasions = effects.occasions();
        this.coming = new ComingMeetings(lexicon, dates, parties, meeting);
        this.questions = questions;
        this.doubts = new Doubts(lexicon, sentences, assigning, named, questions);
    }

    void begin(Item of) {
        above = of.number.startsWith(above.number + ".") ? above : of;
        item = of;
        closed = false;
        decisions.begin(of);
        motions.begin();
    }

    void end() {
        item.passages.addAll(doubts.apart(passages.end(), item, passages::nextNote));
    }

    /** Whether it holds a decision of this meeting, in so many words. */
    boolean decides(Span span) {
        return sentences.of(span).stream().anyMatch(s -> deciding.inSoManyWords(s) != null);
    }

    /** Whether a line right below what was decided is decided as well. */
    boolean decidesToo(Span span) {
        var text = span.text();
        return !lexicon.in("not-decided", text)
                && (deciding.performs(span)
                        || lexicon.in("finite", text)
                        || lexicon.in("finite-sure", text)
                        || assigning.does(span));
    }

    Open read(Span span) {
        boolean earlier = false;
        Open open = Open.NOTHING;
        for (var sentence : sentences.of(span)) {
            var text = sentence.text();
            boolean before = earlier;
            earlier |= deciding.earlier(text);
            if (before && somebodyWill(sentence)) {
                earlier = false;
            } else if (earlier) {
                decisions.told(sentence);
            } else if (lexicon.in("boilerplate", text) || Quotation.goesOn(sentence)) {
                passages.note(sentence);
            } else if (lexicon.ends("decision-lead", text)
                    && !lexicon.in("not-decided", text)
                    && !deciding.ofAnother(sentence)
                    && !AGREED_BEHIND.matcher(text).find()) {
                if (!lexicon.is("decision-label", text)) {
                    passages.note(sentence);
                }
                open = Open.DECISION;
            } else if (lexicon.ends("proposal-lead", text)) {
                passages.note(sentence);
                open = Open.PROPOSAL;
            } else {
                sentence(sentence);
            }
        }
        passages.flush();
        return open;
    }

    /** "Bo återkommer med en plan": behind what was decided at another time, what somebody does from now on. */
    private boolean somebodyWill(Span sentence) {
        var first = parties.first(sentence);
        return first != null
                && parties.isPerson(first)
                && !lexicon.starts(
                        "in-past",
                        sentence.text()
                                .substring(first.span().to() - sentence.from())
                                .stripLeading())
                && promised(sentence, false);
    }

    private void sentence(Span sentence) {
        var vote = decisions.counted(sentence);
        if (vote == null) {
            one(sentence);
            return;
        }
        passages.flush();
        int before = passages.size();
        one(sentence);
        if (passages.size() == before) {
            passages.noted(null);
        }
        decisions.vote(sentence, vote);
    }

    /** "Styrelsen vill veta mer, frågan tas upp på nästa möte": what became of it stands in the second half. */
    private void one(Span sentence) {
        var cut = lexicon.find("then-it", sentence.text());
        if (cut != null && cut.start() > 10) {
            whole(sentence.part(0, cut.start() + 1));
            whole(sentence.part(cut.start("it"), sentence.text().length()));
        } else {
            whole(sentence);
        }
    }

    private void whole(Span sentence) {
        var box = CHECKBOX.matcher(sentence.text());
        if (box.lookingAt()) {
            boolean open = box.group("done").isBlank();
            if (!open || !promised(sentence.part(box.end(), sentence.text().length()), true)) {
                passages.note(sentence);
            }
            return;
        }
        if (lexicon.find("outside-remit", sentence.text()) != null
                && (finiteAndTask(sentence) || finite.outside(sentence))) {
            return;
        }
        var settled = motions.settled(sentence);
        if (settled != null) {
            decisions.does(passages.decided(sentence), settled);
            return;
        }
        var onMotion = motions.decidedOn(sentence);
        if (onMotion != null) {
            decisions.decided(sentence, onMotion, sentence);
            return;
        }
        if (marksTheOneBefore(sentence) || sentenceBefore.due(sentence) || sentenceBefore.responsible(sentence, item)) {
            return;
        }
        if (passages.happened(sentence, "j", procedure.recusals(sentence)) || decisions.dissented(sentence)) {
            return;
        }
        var what = assigning.undertakes(sentence) ? null : deciding.inSoManyWords(sentence);
        if (what != null && what.text().length() > 3) {
            int tail = assigning.later(what);
            var own = tail < 0 ? what : Span.trimmed(what.block(), what.from(), what.from() + tail);
            for (var one : clauses.of(own)) {
                decisions.decided(
                        lexicon.starts("att", one.text()) || clauses.of(own).size() > 1 || tail >= 0 ? one : sentence,
                        one,
                        sentence);
            }
            if (tail >= 0) {
                promised(what.part(tail, what.text().length()), false);
            }
            return;
        }
        closed |= CLOSED.matcher(sentence.text()).find();
        if (!closed && passages.happened(sentence, "m", coming.said(sentence, item))
                || finiteAndTask(sentence)
                || finite.finite(sentence)
                || finite.inPart(sentence)
                || left(sentence)
                || nominated(sentence)
                || passages.happened(sentence, "b", effects.letter(sentence, item))
                || !lexicon.in("not-decided", sentence.text())
                        && passages.happened(sentence, "o", occasions.said(sentence, item))
                || presented(sentence)
                || promised(sentence, false)
                || resolved(sentence)) {
            return;
        }
        motions.moved(sentence, item);
        passages.note(sentence);
    }

    /** Decided in words that no rule knows, in the form that decisions have. */
    private boolean resolved(Span sentence) {
        if (!resolving.likely(sentence, item)
                || assigning.speaker(sentence.block().span()) != null) {
            return false;
        }
        decisions.decided(sentence, sentence, sentence);
        return true;
    }

    /** "Frågan tas upp på nästa möte, Bo förbereder": what was decided, and what somebody does about it. */
    private boolean finiteAndTask(Span sentence) {
        int comma = assigning.later(sentence);
        int tail = comma >= 0 ? comma : assigning.laterAnd(sentence);
        int ends = comma >= 0 || tail < 0
                ? comma
                : AND.matcher(sentence.text().substring(0, tail))
                        .replaceFirst("")
                        .length();
        if (tail < 0 || !finite.finite(Span.trimmed(sentence.block(), sentence.from(), sentence.from() + ends))) {
            return false;
        }
        promised(sentence.part(tail, sentence.text().length()), false);
        return true;
    }

    /** "Brickorna kvitteras. Beslutat!": the sentence before it was decided. */
    private boolean marksTheOneBefore(Span sentence) {
        var marked = sentenceBefore.decided(sentence);
        if (marked == null || deciding.decidedBelow(sentence)) {
            return false;
        }
        passages.takeBack(marked);
        var passage = passages.decided(new Span(sentence.block(), marked.from(), sentence.to()));
        var key = item.number + "/" + passage.key;
        decisions.how(passage, marked);
        passage.effects.addAll(effects.of(marked, item, key, decisions.officers));
        if (passage.effects.isEmpty() && !questions.about(key)) {
            passage.effects.addAll(effects.of(sentence, item, key, decisions.officers));
        }
        decisions.unsure(passage, marked);
        return true;
    }

    /** Who takes no part in the item, where these words say so, or stand under a heading that does. */
    boolean recused(Span span) {
        var said = procedure.recusals(span);
        return passages.happened(span, "j", said.isEmpty() ? procedure.recused(span) : said);
    }

    /** "Bo Ek har avsagt sig uppdraget": which seat it is, is asked. */
    private boolean left(Span sentence) {
        var ends = effects.left(sentence, item);
        if (ends == null) {
            return false;
        }
        var passage = passages.happened(sentence, "f");
        questions.ask(
                "which-seat",
                item.number + "/" + passage.key,
                sentence,
                Asks.of("which-seat"),
                ends.fields.containsKey("body") ? List.of(Map.of(ends.verb, ends.fields)) : List.of());
        return true;
    }

    private boolean nominated(Span sentence) {
        if (lexicon.find("nominate", sentence.text()) == null
                && !lexicon.in("decline", sentence.text())
                && lexicon.find("decline-maybe", sentence.text()) == null
                && lexicon.find("other-to-elect", sentence.text()) == null) {
            return false;
        }
        int before = questions.all().size();
        var key = passages.nextHappened("f");
        var found = effects.of(sentence, item, item.number + "/" + key, decisions.officers).stream()
                .filter(e -> List.of("nominateRepresentative", "declineNomination", "decideToFill")
                        .contains(e.verb))
                .toList();
        if (found.isEmpty() && questions.all().size() > before) {
            passages.happened(sentence, "f");
            return true;
        }
        return passages.happened(sentence, "f", found);
    }

    /** "Anna Berg föredrog ärendet." */
    private boolean presented(Span sentence) {
        var said = lexicon.match("presents-item", sentence.text());
        if (said == null) {
            return false;
        }
        var who = parties.at(sentence.part(said.start("who"), said.end("who")));
        boolean people = !who.isEmpty() && who.stream().allMatch(w -> w.name().indexOf(' ') > 0 && parties.isPerson(w));
        if (people) {
            passages.flush();
            item.presenters.add(sentence);
        }
        return people;
    }

    private boolean promised(Span sentence, boolean listed) {
        var main = SUBORDINATE.split(sentence.text(), 2)[0];
        if (lexicon.in("not-decided", main) && !listed) {
            return false;
        }
        return passages.happened(sentence, "u", assigning.promised(sentence, named, item, listed));
    }

    /** A line of a list of things to do. */
    void action(Span span) {
        var status = STATUS.matcher(span.text());
        boolean tagged = status.lookingAt();
        if (tagged && lexicon.is("done-status", status.group("status")) || done(span)) {
            passages.note(span);
        } else if (!promised(tagged ? span.part(status.end(), span.text().length()) : span, true)) {
            read(span);
        }
    }

    /** "Anna: the notice. Done, it is on the site." */
    private boolean done(Span action) {
        return sentences.of(action).stream().skip(1).anyMatch(s -> ActionTable.isDone(lexicon, s.text()));
    }

    /** Whether these are initials of people who are known, and of nobody else. */
    boolean sees(Span initials) {
        var who = parties.at(initials);
        return !who.isEmpty()
                && who.getLast().span().to() == initials.to()
                && who.stream()
                        .allMatch(w ->
                                parties.isPerson(w) && !w.name().equals(w.span().text()));
    }

    /** They see to what was said right before: that is theirs to do, where nobody was given it. */
    void seesTo(Span initials) {
        passages.flush();
        var last = passages.last();
        if (last == null || last.effects.stream().anyMatch(e -> e.verb.equals("giveAssignment"))) {
            passages.note(initials);
            return;
        }
        var given = assigning.assignments.of(parties.at(initials), last.words, named, item);
        if (last.note()) {
            passages.noteIs(given, "u");
        } else {
            last.effects.addAll(given);
        }
    }

    /** The days on which the body meets again; a row of a table is of something else. */
    boolean meetings(Span sentence) {
        return sentence.block().text().indexOf('\t') < 0 && passages.happened(sentence, "m", coming.days(sentence));
    }

    /** A heading that says what was done, with nothing under it: "2. Dagordningen godkänns". */
    void title() {
        var title = item.title;
        if (title != null
                && item.blocks.isEmpty()
                && passages.size() == 0
                && !lexicon.is("formal-item", title.text())) {
            finite.finite(title);
        }
    }

    /** Whether a line has nothing but somebody and what they were elected to, below the words that lead to it. */
    boolean listsElected(Span lead, Span line) {
        var before = item.lead;
        item.lead = lead;
        boolean lists = effects.namesUnderElection(line, item);
        item.lead = before;
        return lists;
    }

    /** "Ledamöter på två år", and under it their names. */
    boolean headsElected(Span span) {
        return effects.headsElected(span, item);
    }

    /** "6. Nästa möte 27/4 kl. 18". */
    void nextMeetingInTitle() {
        var title = item.title;
        boolean part = above != item && lexicon.in("next-meeting", above.titleText());
        if (title != null && (part || lexicon.starts("next-meeting-is", title.text()))) {
            var said = passages.all().stream()
                    .flatMap(p -> p.effects.stream())
                    .filter(e -> e.verb.equals("scheduleMeeting"))
                    .map(e -> e.fields.get("on"))
                    .toList();
            passages.happened(
                    title,
                    "m",
                    (part ? coming.days(title) : coming.said(title, item))
                            .stream()
                                    .filter(e -> !said.contains(e.fields.get("on")))
                                    .toList());
        }
    }

    /** What is not understood stays as words. */
    void note(Span span) {
        doubts.told(span.block());
        passages.note(span);
    }
}
