package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** "Kajen: vi lämnar frågan öppen". */
    private static final Pattern LABEL = Pattern.compile("(?U)^\\P{Ll}[^.;:?\\t]{1,60}:\\s+(?=\\S{2})");

    private static final Pattern AND = Pattern.compile("\\s+(?:och|and)\\s+$");

    private static final Pattern CHECKBOX = Pattern.compile("\\[(?<done>[ xX✓])]\\s+");

    /** "[NEW] Anna: the notice". */
    private static final Pattern STATUS = Pattern.compile("^\\[(?<status>\\p{L}[\\p{L} ]{1,14})]\\s+");

    private static final Set<String> DONE_BY_A_POINT = Set.of(
            "approveAgenda", "layOnRecord", "appoint", "nominateRepresentative", "table", "referMatter", "referBack");

    private static final Pattern SUBORDINATE =
            Pattern.compile("(?iU)\\s(?:om|att|som|eftersom|vad|hur|vilka|if|whether)\\s");

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Clauses clauses;
    private final Effects effects;
    private final Assigning assigning;
    private final Dates dates;
    private final Parties parties;
    private final Named named;
    private final Votes votes;
    private final Procedure procedure;
    private final Deciding deciding;
    private final Resolving resolving;
    private final ComingMeetings coming;
    private final ComingOccasions occasions;
    private final Questions questions;
    private final EffectQuestions effectQuestions;
    private final Doubts doubts;
    private final LocalDate meeting;
    final List<Span> officers = new ArrayList<>();
    private Item item = new Item("", null, false);
    private final Passages passages;
    private final Motions motions;
    private final SentenceBefore sentenceBefore;

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
            LocalDate meeting) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.clauses = new Clauses(lexicon);
        this.effects = effects;
        this.assigning = effects.assigning();
        this.dates = dates;
        this.parties = parties;
        this.named = named;
        this.votes = new Votes(lexicon);
        this.passages = new Passages(lexicon);
        this.motions = new Motions(lexicon, parties, passages);
        this.sentenceBefore = new SentenceBefore(lexicon, sentences, assigning, named, passages);
        this.procedure = procedure;
        this.deciding = deciding;
        this.resolving = new Resolving(lexicon, deciding, people);
        this.occasions = effects.occasions();
        this.coming = new ComingMeetings(lexicon, dates, parties, meeting);
        this.questions = questions;
        this.effectQuestions = new EffectQuestions(lexicon, effects, named, parties, questions);
        this.doubts = new Doubts(lexicon, sentences, assigning, named, questions);
        this.meeting = meeting;
    }

    void begin(Item of) {
        item = of;
        deciding.begin(of);
        passages.begin();
        motions.begin();
    }

    void end() {
        item.passages.addAll(doubts.apart(passages.end(), item, passages::nextNote));
    }

    /** A clause in the block of a decision. */
    Passage clause(Span words) {
        var passage = passages.clause(words);
        if (!lexicon.in("boilerplate", words.text())) {
            passage.effects.addAll(effects.of(words, item, item.number + "/" + passage.key, officers));
        }
        adoptedWithPoints(passage);
        how(passage, words);
        unsure(passage, words);
        vote(words);
        return passage;
    }

    /** What the words of an adopted point do by themselves: "att Bo Ek väljs till justerare", and below it "bifalles". */
    private void adoptedWithPoints(Passage passage) {
        for (var adopted : List.copyOf(passage.effects)) {
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
                            .flatMap(p -> p.points.keySet().stream().map(n -> java.util.Map.of(verb, p.id + "/" + n)))
                            .toList());
        }
        return true;
    }

    Passage verdict(Span span, List<Effect> of) {
        var passage = passages.clause(span);
        passage.effects.addAll(of);
        adoptedWithPoints(passage);
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
        var taken = before.effects.stream()
                .map(e -> java.util.Map.of(e.verb, e.argument()))
                .toList();
        before.effects.clear();
        before.more.add(span);
        to.ask("taken-back", item.number + "/" + before.key, span, Asks.of("taken-back"), taken);
        return true;
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
                told(sentence);
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
        if (votes.in(sentence) == null) {
            one(sentence);
            return;
        }
        passages.flush();
        int before = passages.size();
        one(sentence);
        if (passages.size() == before) {
            passages.noted(null);
        }
        vote(sentence);
    }

    /** The votes that are counted in a sentence, beside what it decided. */
    boolean vote(Span sentence) {
        var vote = votes.in(sentence);
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
    private boolean dissented(Span sentence) {
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
                            .map(e -> java.util.Map.of(e.verb, e.fields))
                            .toList());
        }
        return true;
    }

    private static Effect dissent(Passage from, Parties.Party by) {
        return new Effect("recordDissent").with("decision", from.key).with("by", by.name(), by.span());
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
        if (lexicon.find("outside-remit", sentence.text()) != null && outside(sentence)) {
            return;
        }
        var settled = motions.settled(sentence);
        if (settled != null) {
            adoptedWithPoints(settled);
            return;
        }
        var onMotion = motions.decidedOn(sentence);
        if (onMotion != null) {
            decided(sentence, onMotion, sentence);
            return;
        }
        if (marksTheOneBefore(sentence) || sentenceBefore.due(sentence) || sentenceBefore.responsible(sentence, item)) {
            return;
        }
        if (passages.happened(sentence, "j", procedure.recusals(sentence)) || dissented(sentence)) {
            return;
        }
        var what = deciding.inSoManyWords(sentence);
        if (what != null && what.text().length() > 3) {
            int tail = assigning.later(what);
            var own = tail < 0 ? what : Span.trimmed(what.block(), what.from(), what.from() + tail);
            for (var one : clauses.of(own)) {
                decided(
                        lexicon.starts("att", one.text()) || clauses.of(own).size() > 1 || tail >= 0 ? one : sentence,
                        one,
                        sentence);
            }
            if (tail >= 0) {
                promised(what.part(tail, what.text().length()), false);
            }
            return;
        }
        if (passages.happened(sentence, "m", coming.said(sentence, item))
                || finiteAndTask(sentence)
                || finite(sentence)
                || finiteInPart(sentence)
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
        if (!resolving.likely(sentence, item)) {
            return false;
        }
        decided(sentence, sentence, sentence);
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
        if (tail < 0 || !finite(Span.trimmed(sentence.block(), sentence.from(), sentence.from() + ends))) {
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
        how(passage, marked);
        passage.effects.addAll(effects.of(marked, item, key, officers));
        if (passage.effects.isEmpty() && !questions.about(key)) {
            passage.effects.addAll(effects.of(sentence, item, key, officers));
        }
        unsure(passage, marked);
        return true;
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
            var given = assigning.inTable(who, when, named, item);
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
        var effects = assigning.inTable(who, when, named, item);
        if (effects.isEmpty()) {
            passages.note(task);
            return;
        }
        passages.happened(task, "u", effects);
    }

    /** On what condition it was decided, and whether between meetings. */
    private void how(Passage passage, Span sentence) {
        passage.condition = procedure.condition(sentence);
        if (procedure.byCirculation(sentence.text())) {
            dates.in(sentence.text(), meeting).stream()
                    .filter(d -> Dates.past(d, meeting).isBefore(meeting))
                    .findFirst()
                    .ifPresent(d -> {
                        passage.circulated = d;
                        passage.circulatedAt = sentence.part(d.from(), d.to());
                    });
        }
    }

    /** Who takes no part in the item, where these words say so, or stand under a heading that does. */
    boolean recused(Span span) {
        var said = procedure.recusals(span);
        return passages.happened(span, "j", said.isEmpty() ? procedure.recused(span) : said);
    }

    private void decided(Span words, Span read, Span sentence) {
        var passage = passages.decided(words);
        how(passage, sentence);
        passage.effects.addAll(effects.of(read, item, item.number + "/" + passage.key, officers));
        adoptedWithPoints(passage);
        unsure(passage, read);
    }

    /** "Ärendet bordläggs": decided, without that word. */
    private boolean finite(Span sentence) {
        var label = LABEL.matcher(sentence.text());
        var said =
                label.lookingAt() ? sentence.part(label.end(), sentence.text().length()) : sentence;
        var text = said.text();
        if (deciding.atOtherTimes(text)) {
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
        var found = effects.of(sentence, item, item.number + "/" + key, officers);
        if (found.isEmpty()
                && questions.all().size() == before
                && !namesOfficer(sentence)
                && !declared
                && (reported || !lexicon.in("finite-sure", sentence.text()) && !lexicon.in("finite-sure", text))) {
            return false;
        }
        var passage = passages.decided(sentence);
        passage.effects.addAll(found);
        adoptedWithPoints(passage);
        how(passage, sentence);
        unsure(passage, sentence);
        return true;
    }

    private boolean namesOfficer(Span span) {
        return officers.stream()
                .anyMatch(o -> o.block() == span.block() && o.from() >= span.from() && o.to() <= span.to());
    }

    /** What was decided is asked about where no rule has read what it does. */
    private void unsure(Passage passage, Span read) {
        if (!namesOfficer(read)) {
            effectQuestions.about(passage, read, item);
        }
    }

    /** "Ylva ville få in en punkt, i övrigt godkändes dagordningen": what stands behind a comma may decide by itself. */
    private boolean finiteInPart(Span sentence) {
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
        int at = item.blocks.indexOf(names.block());
        return item.blocks.stream()
                .skip(at + 1L)
                .anyMatch(b -> lexicon.in("proposal-noun", b.text())
                        && (lexicon.in("decides", b.text()) || lexicon.in("elect", b.text())));
    }

    /** "Det är inte en fråga för rådet. Varje kommun beslutar själv.": one statement in two sentences. */
    private boolean outside(Span sentence) {
        var last = passages.last();
        boolean goesOn = last != null
                && passages.noted() == null
                && last.words.block() == sentence.block()
                && last.effects.stream().anyMatch(e -> e.verb.equals("declareOutsideRemit"));
        if (!goesOn || last == null) {
            return finite(sentence);
        }
        var joined = new Passage(last.key, last.kind, new Span(sentence.block(), last.words.from(), sentence.to()));
        joined.effects.addAll(effects.of(sentence, item, item.number + "/" + last.key, officers));
        passages.replaceLast(joined);
        return true;
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
                ends.fields.containsKey("body") ? List.of(java.util.Map.of(ends.verb, ends.fields)) : List.of());
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
        var found = effects.of(sentence, item, item.number + "/" + key, officers).stream()
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
        if (tagged && lexicon.is("done-status", status.group("status"))) {
            passages.note(span);
        } else if (!promised(tagged ? span.part(status.end(), span.text().length()) : span, true)) {
            read(span);
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
            finite(title);
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
        if (title != null
                && lexicon.starts("next-meeting-is", title.text())
                && passages.all().stream()
                        .flatMap(p -> p.effects.stream())
                        .noneMatch(e -> e.verb.equals("scheduleMeeting"))) {
            passages.happened(title, "m", coming.said(title, item));
        }
    }

    /** What was decided on another day is told here, and no decision of this meeting. */
    private void told(Span sentence) {
        var passage = passages.reported(sentence);
        dates.in(sentence.text(), meeting).stream()
                .filter(d -> Dates.past(d, meeting).isBefore(meeting))
                .findFirst()
                .ifPresent(d -> {
                    passage.toldOn = Dates.past(d, meeting);
                    passage.toldOf = sentence.part(d.from(), d.to());
                });
    }

    /** What is not understood stays as words. */
    void note(Span span) {
        doubts.told(span.block());
        passages.note(span);
    }
}
