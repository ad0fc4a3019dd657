package se.klubba.drafts.recognising;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of one item: which are a decision, which a proposal, and what was only said. */
final class ItemReading {
    private enum State {
        RUNNING,
        DECISION,
        PROPOSAL,
        EARLIER,
        COURSE,
        ACTIONS,
        SKIP,
        RECUSED,
        MEETINGS,
        PRESENTERS
    }

    private static final int LABEL = 110;
    private static final int NOWHERE = -1;
    private static final Pattern LABELLED =
            Pattern.compile("(?Us)^(?<label>[^:\\t]{2,90}?)\\s*(?::|\\t)\\s*(?<rest>.*)$");
    private static final Pattern ELEMENT = Pattern.compile(
            "(?iUs)^(?:(?:att-?sats\\s*)?\\d{1,2}\\s?[.):]+\\s+\\S|[a-h][.)]\\s+\\S|att\\b|that\\b|[”\"]?att\\s).*");
    private static final Pattern REWORDING = Pattern.compile(
            "(?iUs)^(?:[\"”“'»]|(?:nuvarande|ny|nya|gammal|tidigare|föreslagen|gällande|ändrad)\\s+(?:lydelse|skrivning|text|formulering)|från:|till:|ny\\s+§).*");

    /** "Styrelsen beslutade att utdela", and under it to whom. */
    private static final Pattern INFINITIVE_LAST = Pattern.compile("(?iU)\\batt\\s+\\p{L}{3,}a$");

    /** "Ann will ring the yard.    AB": whoever sees to it, in a column of its own. */
    private static final Pattern INITIALS_LAST =
            Pattern.compile("(?:^|(?<=[.!?)]))\\s*\\(?(?<who>\\p{Lu}{2,3}(?:\\s?[/,&]\\s?\\p{Lu}{2,3}){0,2})\\)?$");

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Clauses clauses;
    private final Running running;
    private final Decisions decisions;
    private final Deciding deciding;
    private final Proposals proposals;
    private final People people;
    private final Questions questions;
    private State state = State.RUNNING;
    private boolean found;
    /** Whether clauses began without a heading or words that lead to them: then only those that say so are any. */
    private boolean unled;
    /** Whether a list without bullets is what was led to. */
    private boolean listing;
    /** Which paragraph of the item heads a decision in a line of its own, counted from 0. */
    private int headed = NOWHERE;
    /** Whether another body is asked to decide it. */
    private boolean advising;
    /** Whether what is left out stood behind its label already. */
    private boolean said;
    /** Whether an appendix has begun, which decides nothing here. */
    private boolean appended;
    /** Whether a sentence led to a list of things to do, which ends with its last bullet. */
    private boolean tasksLed;
    /** How many paragraphs of the item were read. */
    private int at;

    private @Nullable Passage last;
    private final ActionTable table;
    private final NamedTasks named;

    ItemReading(
            Lexicon lexicon,
            Sentences sentences,
            Running running,
            Decisions decisions,
            Deciding deciding,
            Proposals proposals,
            People people,
            Parties parties,
            Questions questions) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.clauses = new Clauses(lexicon);
        this.running = running;
        this.decisions = decisions;
        this.deciding = deciding;
        this.proposals = proposals;
        this.people = people;
        this.questions = questions;
        this.table = new ActionTable(lexicon);
        this.named = new NamedTasks(lexicon, parties);
    }

    /** Whether it is one of several: numbered, or begun with "att". */
    private boolean element(String text) {
        return ELEMENT.matcher(text).matches() || lexicon.starts("att", text);
    }

    void read(Item item) {
        state = headed(item);
        last = null;
        found = false;
        headed = NOWHERE;
        appended = false;
        said = false;
        tasksLed = false;
        running.begin(item);
        table.begin();
        proposals.begin(item);
        for (at = 0; at < item.blocks.size(); at++) {
            block(item.blocks.get(at), item);
        }
        running.title();
        running.nextMeetingInTitle();
        running.end();
    }

    /** What the title makes of what stands under it: "Grants approved", and a list of them. */
    private State headed(Item item) {
        if (lexicon.is("action-label", item.titleText())) {
            return State.ACTIONS;
        }
        return !item.blocks.isEmpty()
                        && item.blocks.getFirst().bullet()
                        && lexicon.is("title-decided", item.titleText())
                ? State.DECISION
                : State.RUNNING;
    }

    private void block(Block block, Item item) {
        appended |= lexicon.is("appendix", block.text());
        if (appended) {
            running.note(block.span());
            return;
        }
        if (table.row(block)) {
            table.read(block, running, decisions);
            return;
        }
        if (state != State.DECISION && named.row(item.blocks, at)) {
            running.action(block.span());
            return;
        }
        if (block.quoted() && !labelsDecision(block) || lexicon.starts("mail", block.text())) {
            if (!block.quoted()) {
                state = State.SKIP; // a letter: what it decides is not decided here
            }
            if (state == State.DECISION && continues(block)) {
                extend(block);
            } else {
                running.note(block.span());
            }
            return;
        }
        var numbered = lexicon.matcher("decision-number", block.text());
        if (numbered.lookingAt()) {
            begin(State.DECISION, block.span(0, numbered.end()));
            pieces(block.span(numbered.end(), block.text().length()), item, true);
            return;
        }
        if (block.text().length() < LABEL && !block.text().endsWith(".") && label(block.text(), block.span())) {
            return;
        }
        var m = LABELLED.matcher(block.text());
        if (m.matches() && !m.group("rest").isBlank() && !element(block.text())) {
            var label = m.group("label");
            var span = block.span(0, m.end("label"));
            if (lexicon.is("presenter-label", label)) {
                state = State.PRESENTERS;
                presenters(block.span(m.start("rest"), block.text().length()), item);
                state = State.RUNNING;
                return;
            }
            if (state == State.PROPOSAL && proposals.movedBy(block.span())) {
                running.note(block.span());
                return;
            }
            boolean listed = state == State.ACTIONS;
            if (label(label, span)) {
                if (state == State.MEETINGS && running.meetings(block.span())) {
                    return;
                }
                pieces(block.span(m.start("rest"), block.text().length()), item, true);
                said = state == State.SKIP;
                if (state == State.ACTIONS && block.bullet() && !listed) {
                    state = State.RUNNING; // a label inside a bullet is about that bullet
                }
                return;
            }
        }
        if (said
                && state == State.SKIP
                && block.text().endsWith(".")
                && block.text().length() > LABEL / 2) {
            state = State.RUNNING; // "Bilaga: budget", and then what was said of it
        }
        pieces(block.span(), item, false);
    }

    /** "> Beslut: Kajen rivs", set apart as a quotation is. */
    private boolean labelsDecision(Block block) {
        var m = LABELLED.matcher(block.text());
        return lexicon.starts("decision-number", block.text())
                || m.matches() && !m.group("rest").isBlank() && deciding.label(m.group("label"));
    }

    /** "Kajen gicks igenom. Beslut: Bo köper virke.": what was decided may stand behind its label in the midst of a paragraph. */
    private void pieces(Span span, Item item, boolean labelled) {
        var m = lexicon.matcher("label-inside", span.text());
        int from = 0;
        boolean inline = labelled;
        while (m.find()) {
            if (m.start() > 0) {
                content(Span.trimmed(span.block(), span.from() + from, span.from() + m.start()), item, inline);
                label(m.group().strip(), Span.trimmed(span.block(), span.from() + m.start(), span.from() + m.end()));
                from = m.end();
                inline = true;
            }
        }
        var rest = span.part(from, span.text().length());
        var initials = INITIALS_LAST.matcher(rest.text());
        if (initials.find() && running.sees(rest.part(initials.start("who"), initials.end("who")))) {
            if (initials.start() > 0) {
                content(Span.trimmed(rest.block(), rest.from(), rest.from() + initials.start()), item, inline);
            }
            running.seesTo(rest.part(initials.start("who"), initials.end("who")));
        } else {
            content(rest, item, inline);
        }
    }

    /** Whether it heads what follows; then that is read as it says. */
    private boolean label(String text, Span span) {
        var next = state(text);
        if (next == null) {
            return false;
        }
        begin(next, span);
        return true;
    }

    /** @param span that heads what follows */
    private void begin(State next, Span span) {
        state = next;
        advising = deciding.labelsAdvice(span.text());
        headed = next == State.DECISION && span.to() == span.block().text().length() ? at : NOWHERE;
        found = false;
        last = null;
        unled = false;
        listing = false;
        if (next == State.PROPOSAL) {
            proposals.open(span);
        }
    }

    private @Nullable State state(String text) {
        if (lexicon.starts("att", text) && !lexicon.is("action-label", text)) {
            return null;
        }
        if (lexicon.is("earlier-label", text)) {
            return State.EARLIER;
        }
        if (lexicon.is("course-label", text)) {
            return State.COURSE;
        }
        if (deciding.labelsAdvice(text)) {
            return State.DECISION;
        }
        if (lexicon.is("proposal-label", text)) {
            return State.PROPOSAL;
        }
        if (deciding.label(text)) {
            return State.DECISION;
        }
        if (lexicon.is("presenter-label", text)) {
            return State.PRESENTERS;
        }
        if (lexicon.is("action-label", text)) {
            return State.ACTIONS;
        }
        if (lexicon.is("skip-label", text)) {
            return State.SKIP;
        }
        if (lexicon.is("recusal-label", text)) {
            return State.RECUSED;
        }
        if (lexicon.is("meetings-label", text)) {
            return State.MEETINGS;
        }
        return lexicon.is("running-label", text) ? State.RUNNING : null;
    }

    private void content(Span span, Item item, boolean inline) {
        if (tasksLed && !span.block().bullet()) {
            tasksLed = false;
            state = state == State.ACTIONS ? State.RUNNING : state;
        }
        switch (state) {
            case DECISION -> decision(span, item, inline);
            case PROPOSAL -> proposal(span, item);
            case COURSE -> course(span);
            case EARLIER, SKIP -> running.note(span);
            case RECUSED -> {
                if (!running.recused(span)) {
                    state = State.RUNNING;
                    running(span, item);
                }
            }
            case MEETINGS -> {
                for (var sentence : sentences.of(span)) {
                    if (!running.meetings(sentence)) {
                        running(sentence, item);
                    }
                }
            }
            case ACTIONS -> running.action(clauses.withoutNumber(span));
            case PRESENTERS -> {
                if (!presenters(span, item)) {
                    state = State.RUNNING;
                    running(span, item);
                }
            }
            case RUNNING -> running(span, item);
        }
    }

    /** How it was voted; the numbers are a vote, and what the chair asked is none. */
    private void course(Span span) {
        for (var sentence : sentences.of(span)) {
            if (!decisions.vote(sentence)) {
                running.note(sentence);
            }
        }
    }

    private boolean presenters(Span span, Item item) {
        var there = people.in(span);
        boolean begins = !there.isEmpty() && there.getFirst().span().from() - span.from() < 4;
        if (begins) {
            item.presenters.add(span);
            there.stream().filter(p -> p.name().indexOf(' ') > 0).forEach(people::add);
        }
        return begins && there.getFirst().name().indexOf(' ') > 0;
    }

    private void decision(Span span, Item item, boolean inline) {
        var block = span.block();
        boolean element = (element(span.text()) || block.bullet())
                && (!unled || lexicon.starts("att", clauses.withoutNumber(span).text()));
        if (decisions.verdict(span)) {
            found = true;
            return;
        }
        if (found && block.heading() > 0) {
            state = State.RUNNING; // the next heading, whatever it says
            running(span, item);
            return;
        }
        if (listing && lexicon.find("elect", span.text()) != null && lexicon.ends("decision-lead", span.text())) {
            item.lead = span; // the next office of the same election
            found = false;
            last = null;
            return;
        }
        if (!element
                && found
                && item.lead != null
                && lexicon.find("elect", item.lead.text()) != null
                && startsWithSomebody(span)) {
            last = clause(span);
            return;
        }
        if (last != null && !element && continues(block)) {
            extend(block);
            return;
        }
        if (last != null
                && block.bullet()
                && (last.text().endsWith(":")
                        || !last.more.isEmpty() && last.more.getLast().block().bullet())
                && !lexicon.starts("att", span.text())) {
            extend(block);
            return;
        }
        if (!element
                && found
                && headed != NOWHERE
                && !block.apart()
                && (running.decidesToo(span) || underHeading(block, item))) {
            prose(span, item);
            return;
        }
        if (!element && found && !(listing && !block.apart() && span.text().length() < LABEL)) {
            state = State.RUNNING;
            running(span, item);
            return;
        }
        if (element || lexicon.starts("att", span.text())) {
            for (var clause : clauses.of(clauses.withoutNumber(span))) {
                last = clause(clause);
            }
            found = true;
            if (inline && block.bullet()) {
                state = State.RUNNING; // a label inside a bullet is about that bullet
            }
            return;
        }
        if (inline && lexicon.ends("decision-lead", span.text()) && !lexicon.in("not-decided", span.text())) {
            listing = span.text().endsWith(":");
            return; // "Beslut: Nämnden beslutar", and the clauses below it
        }
        prose(span, item);
        found = true;
        if (inline) {
            state = State.RUNNING;
        }
    }

    /** Whether it stands in one paragraph with the heading of the decision, in a text that parts its paragraphs. */
    private boolean underHeading(Block block, Item item) {
        return deciding.headsDecisions()
                && item.blocks.subList(headed + 1, at + 1).stream().noneMatch(Block::apart)
                && item.blocks.stream().filter(Block::apart).count() > 1
                && !lexicon.in("not-decided", block.text());
    }

    private Passage clause(Span words) {
        return advising ? decisions.advice(words) : decisions.clause(words);
    }

    /** Under the heading of a decision, without "att": the sentences decide. */
    private void prose(Span span, Item item) {
        var text = span.text();
        if (text.matches("[\\s–—.-]*") || text.matches("(?iU)(?:inget|inga|ej|none|-)(?:\\s+beslut)?\\.?")) {
            return;
        }
        if (running.decides(span)) {
            running(span, item);
            state = State.DECISION;
            return;
        }
        for (var sentence : sentences.of(span)) {
            if (!lexicon.in("boilerplate", sentence.text())) {
                last = clause(sentence);
            }
        }
    }

    private boolean continues(Block block) {
        return last != null
                && (REWORDING.matcher(block.text()).matches()
                        || last.text().endsWith(":") && !lexicon.is("label", block.text())
                        || block.quoted());
    }

    private void extend(Block block) {
        if (last != null) {
            last.more.add(block.span());
        }
    }

    private void proposal(Span span, Item item) {
        if (recommends(span.text())) {
            running.note(span);
            return;
        }
        if (proposals.movedBy(span)) {
            running.note(span);
            return;
        }
        boolean element = element(span.text()) || span.block().bullet() || listsSomebody(span);
        if (proposals.verdict(span, decisions, questions)) {
            return;
        }
        if (element) {
            for (var point : clauses.of(span)) {
                proposals.point(point);
            }
            found = true;
        } else if (proposals.continues(span) && !decidedHere(span)) {
            running.note(span);
        } else if (!found && !decidedHere(span) && span.text().length() < 700) {
            proposals.point(span);
            found = true;
            state = span.text().endsWith(":") ? State.PROPOSAL : State.RUNNING;
        } else {
            state = State.RUNNING;
            running(span, item);
        }
    }

    /** "Dag Alm (omval)": a line of who is proposed. */
    private boolean listsSomebody(Span span) {
        return startsWithSomebody(span) && !span.text().endsWith(".");
    }

    private boolean startsWithSomebody(Span span) {
        var named = people.in(span);
        return !named.isEmpty()
                && named.getFirst().span().from() == span.from()
                && span.text().length() < LABEL;
    }

    /** Under "Förslag" the present is what would be decided, and the past what was. */
    private boolean decidedHere(Span span) {
        return running.decides(span) && lexicon.in("decided-in-past", span.text());
    }

    /** "Styrelsens förslag: avslag", "A yrkar bifall": what somebody would have decided, and no proposal of its own. */
    private boolean recommends(String text) {
        return !found && text.length() < 40 && Proposals.verb(text, lexicon) != null
                || text.matches(
                        "(?iUs).{0,80}\\b(?:yrkar|yrkade|föreslår|föreslog|förordar|tillstyrker|avstyrker)\\s+(?:bifall|avslag|återremiss|bordläggning)\\b.*");
    }

    /** "Stämman valde enligt förslaget", and under it who: the words that lead to a list, and no decision of their own. */
    private boolean leadsToElected(Span span, Item item) {
        return at + 1 < item.blocks.size()
                && span.text().length() < 120
                && lexicon.find("elect", span.text()) != null
                && people.in(span).isEmpty()
                && running.listsElected(span, item.blocks.get(at + 1).span());
    }

    private void running(Span span, Item item) {
        if (at + 1 < item.blocks.size() && item.blocks.get(at + 1).bullet() && lexicon.in("action-lead", span.text())) {
            running.note(span);
            state = State.ACTIONS;
            tasksLed = true;
            return;
        }
        if (running.headsElected(span) || leadsToElected(span, item)) {
            item.lead = span;
            running.note(span);
            return;
        }
        if (REWORDING.matcher(span.text()).matches() && decisions.extend(span)) {
            return;
        }
        if (lexicon.starts("att", span.text()) && !found && state == State.RUNNING && last == null) {
            if ((lexicon.in("motion", item.titleText()) || lexicon.in("proposal-noun", item.titleText()))
                    && !sentences.saysOf(span)) {
                state = State.PROPOSAL;
                proposals.open(span.part(0, 0));
                proposal(span, item);
            } else if (sentences.saysOf(span)) {
                running.note(span);
            } else if (deciding.labelledBelow(span.block())) {
                state = State.PROPOSAL;
                proposals.open(span.part(0, 0));
                proposal(span, item);
            } else {
                state = State.DECISION;
                unled = true;
                decision(span, item, false);
            }
            return;
        }
        var open = running.read(span);
        if (open == Running.Open.DECISION) {
            state = State.DECISION;
            advising = lexicon.ends("advice-lead", span.text());
            found = false;
            last = null;
            unled = false;
            listing = span.text().endsWith(":")
                    || INFINITIVE_LAST.matcher(span.text()).find()
                    || lexicon.find("elect", span.text()) != null;
            item.lead = listing ? span : null;
        } else if (open == Running.Open.PROPOSAL) {
            state = State.PROPOSAL;
            found = false;
            proposals.open(span);
        } else if (element(span.text())
                && lexicon.starts("att", span.text())
                && found
                && last != null
                && last.kind == Passage.Kind.CLAUSE) {
            state = State.DECISION;
        }
    }
}
