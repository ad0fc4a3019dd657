package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one sentence or clause does: the effects that its words show, each with the words. */
final class Effects {

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Dates dates;
    private final Parties parties;
    private final Times times;
    private final Outcomes outcomes;
    private final Elections elections;
    private final Questions questions;
    private final Named named;
    private final LocalDate meeting;
    private final Assigning assigning;
    private final Instruments instruments;
    private final MovedMeetings moved;
    final LaidOnRecord laid;
    private final Seats seats;
    private final ComingOccasions occasions;

    Effects(
            Lexicon lexicon,
            Dates dates,
            People people,
            Parties parties,
            Questions questions,
            Named named,
            Attendance attendance,
            LocalDate meeting,
            KnownRegister register,
            boolean toldInPast) {
        this.lexicon = lexicon;
        this.sentences = new Sentences(lexicon);
        this.dates = dates;
        this.parties = parties;
        this.times = new Times(lexicon, dates, parties, meeting);
        this.outcomes = new Outcomes(lexicon, sentences, questions);
        this.elections = new Elections(lexicon, people, parties, dates, questions, attendance, meeting);
        this.questions = questions;
        this.named = named;
        this.meeting = meeting;
        this.assigning = new Assigning(
                lexicon,
                parties,
                people,
                times,
                questions,
                new Acting(lexicon, parties, people, toldInPast),
                new Assignments(lexicon, parties, people, times, questions, register));
        this.instruments = new Instruments(lexicon, sentences, dates, parties, questions, named, meeting);
        this.moved = new MovedMeetings(lexicon, dates, parties, meeting);
        this.laid = new LaidOnRecord(lexicon, sentences, dates, parties, register, meeting);
        this.seats = new Seats(lexicon, parties);
        this.occasions = new ComingOccasions(lexicon, dates, meeting);
    }

    /** A letter that somebody received, where a sentence says of whom. */
    List<Effect> letter(Span sentence, Item item) {
        if (!(lexicon.find("letter-received", sentence.text()) instanceof java.util.regex.Matcher m)) {
            return List.of();
        }
        var from = parties.first(sentence.part(m.start("from"), m.end("from")));
        if (from == null) {
            return List.of();
        }
        var letter =
                new Effect("receiveLetter").with("matter", named.matter(item)).with("from", from.name(), from.span());
        var to = Lexicon.group(m, "to") == null ? null : parties.first(sentence.part(m.start("to"), m.end("to")));
        return List.of(to == null ? letter : letter.with("by", to.name(), to.span()));
    }

    /** A verdict of a word or two where no proposal is printed: on what the item is headed with, or asked about. */
    List<Effect> verdictOnTitle(Span span, Item item, String key, String verb) {
        return outcomes.fromTitle(span, item, key, verb, span);
    }

    boolean headsElected(Span span, Item item) {
        return elections.headsElected(span, item);
    }

    /** Who was elected to serve the meeting, in words that stand above the first item. */
    void officers(Span sentence) {
        elections.elected(sentence, new Item("0", null, false), "meeting", new ArrayList<>());
    }

    boolean namesUnderElection(Span sentence, Item item) {
        return elections.namesUnderElection(sentence, item);
    }

    /** Whose seat ends; null where nobody's does. */
    @Nullable
    Effect left(Span sentence, Item item) {
        return elections.nominations.left(sentence, item);
    }

    ComingOccasions occasions() {
        return occasions;
    }

    Assigning assigning() {
        return assigning;
    }

    /**
     * @param key of the passage
     * @param officers who were elected for this meeting alone are put in here
     */
    List<Effect> of(Span sentence, Item item, String key, List<Span> officers) {
        var text = sentence.text();
        var effects = new ArrayList<Effect>();
        if (lexicon.find("remove-item", text) != null && text.length() < 120) {
            return List.of(new Effect("removeFromAgenda"));
        }
        if (lexicon.starts("recommends", text)) {
            return List.of();
        }
        var whole = lexicon.starts("without-subject", text) ? item.titleText() + " " + text : text;
        if (lexicon.find("approve-agenda", whole) != null && !lexicon.in("other-agenda", whole)) {
            return List.of(new Effect("approveAgenda"));
        }
        if (lexicon.in("table-nomination", text)) {
            return tabledNomination(sentence, item);
        }
        if (lexicon.find("refer-back", text) instanceof java.util.regex.Matcher m && !withinTask(text, m)) {
            effects.addAll(toParty("referBack", sentence, m, item, key));
        } else if (lexicon.find("table", text) instanceof java.util.regex.Matcher m && !withinTask(text, m)) {
            effects.add(table(sentence, m, item));
            effects.addAll(taskBefore(sentence, m.start(), key, item));
            if (lexicon.find("unsaid", text) != null) {
                questions.ask("who", key, sentence, Asks.of("who-prepares"), List.of());
            }
            if (Times.NOT_STATED.equals(effects.getFirst().fields.get("waitsFor"))
                    && !dates.in(text, meeting).isEmpty()) {
                questions.ask(
                        "which-meeting",
                        key,
                        sentence,
                        Asks.of("until-when"),
                        List.of(Map.of("table", effects.getFirst().fields)));
            }
        } else if (lexicon.find("refer", text) instanceof java.util.regex.Matcher m
                && !withinTask(text, m)
                && !lexicon.in("other-object", text)) {
            effects.addAll(toParty("referMatter", sentence, m, item, key));
        }
        if (lexicon.find("outside-remit", text) instanceof java.util.regex.Matcher m
                && lexicon.find("rejects", text.substring(0, m.start())) == null) {
            effects.add(outside(sentence, m, item));
        }
        moved.said(sentence, item, effects);
        if (!effects.isEmpty()) {
            if (lexicon.in("adopted-and", text)) {
                effects.addAll(0, outcomes.of(sentence, item, key));
            }
            return effects;
        }
        if (lexicon.find("link-seats", text) != null) {
            questions.ask("which-body", key, sentence, Asks.of("which-seats"), List.of());
            return List.of();
        }
        if (seats.plan(sentence, item) instanceof Effect plan) {
            // what is in the way of it is not in the text: which municipalities are of the group
            questions.ask(
                    "which-effect", key, sentence, Asks.of("what-it-does"), List.of(Map.of(plan.verb, plan.fields)));
            return List.of();
        }
        if (lexicon.in("resignation", text)) {
            questions.ask("which-seat", key, sentence, Asks.of("which-seat"), List.of());
            return List.of();
        }
        if (lexicon.find("call-nominations", text) != null) {
            questions.ask("which-body", key, sentence, Asks.of("call-to-which-body"), List.of());
        }
        effects.addAll(elections.nominations.of(sentence, item, key));
        int before = officers.size();
        effects.addAll(elections.elected(sentence, item, key, officers));
        bodies(sentence, item, effects);
        var given = officers.size() > before && effects.isEmpty()
                ? List.<Effect>of()
                : assigning.given(sentence, key, named, item);
        effects.addAll(given);
        if (lexicon.find("lay-on-record", whole) != null && given.isEmpty()) {
            effects.add(laid.of(sentence, item));
            return effects;
        }
        if (given.isEmpty() && effects.isEmpty() || behindRejection(text)) {
            decided(sentence, item, key, effects);
        }
        if (effects.isEmpty() && !questions.about(key)) {
            effects.addAll(occasions.said(sentence, item));
        }
        if (effects.isEmpty() && !questions.about(key) && lexicon.find("finite", text) == null && comingDay(text)) {
            questions.ask("which-effect", key, sentence, Asks.of("what-of-that-day"), List.of());
        }
        if (effects.isEmpty() && lexicon.find("close-matter", text) != null && !item.proposals.isEmpty()) {
            effects.add(new Effect("closeMatter").with("matter", named.matter(item)));
        }
        return effects;
    }

    /** "ge styrelsen i uppdrag att återkomma till frågan vid nästa möte": part of what is to be done. */
    private boolean withinTask(String text, java.util.regex.Matcher found) {
        var given = lexicon.find("assign", text);
        return given != null && given.end() <= found.start();
    }

    /** "that the clerk would obtain quotes and this be discussed at the next meeting": what is to be done until then. */
    private List<Effect> taskBefore(Span sentence, int tabled, String key, Item item) {
        var cut = lexicon.matcher("and-it", sentence.text());
        return cut.find() && cut.start() < tabled
                ? assigning.given(sentence.part(0, cut.start()), key, named, item)
                : List.of();
    }

    /** "The request was declined, and the clerk was asked to reply": both. */
    private boolean behindRejection(String text) {
        var given = lexicon.find("assign", text);
        return given != null && lexicon.find("rejects", text.substring(0, given.start("to"))) != null;
    }

    private void decided(Span sentence, Item item, String key, List<Effect> effects) {
        if (item.proposals.isEmpty() && instruments.ofTitle(sentence, item, key, effects)) {
            return;
        }
        effects.addAll(outcomes.of(sentence, item, key));
        instruments.of(sentence, effects, key);
    }

    private Effect table(Span sentence, java.util.regex.Matcher m, Item item) {
        var effect = tabled(sentence, item);
        effect.cites.put("table", sentence.part(m.start(), m.end()));
        return effect;
    }

    /** Whatever says so. */
    Effect tabled(Span sentence, Item item) {
        var waits = times.waitsFor(sentence);
        var effect = new Effect("table").with("matter", named.matter(item));
        if (waits.span() == null) {
            return effect.with("waitsFor", waits.value());
        }
        return effect.with("waitsFor", waits.value(), waits.span());
    }

    private List<Effect> tabledNomination(Span sentence, Item item) {
        var effects = new ArrayList<Effect>();
        for (var effect : elections.nominations.of(sentence, item, "")) {
            effects.add(effect);
        }
        var waits = times.waitsFor(sentence);
        var to = named.nomination(sentence, item);
        if (to == null) {
            return List.of(
                    new Effect("table").with("matter", named.matter(item)).with("waitsFor", waits.value()));
        }
        to.with("waitsFor", waits.value());
        return List.of(to);
    }

    private List<Effect> toParty(String verb, Span sentence, java.util.regex.Matcher m, Item item, String key) {
        var to = m.namedGroups().containsKey("to") && m.group("to") != null
                ? parties.at(sentence.part(m.start("to"), m.end("to")))
                : List.<Parties.Party>of();
        if (to.isEmpty() && m.namedGroups().containsKey("to") && m.group("to") != null) {
            to = parties.byNoun(sentence.part(m.start("to"), m.end("to")));
        }
        if (to.isEmpty()) {
            var effect = new Effect(verb).with("matter", named.matter(item)).with("to", Times.NOT_STATED);
            effect.cites.put(verb, sentence.part(m.start(), m.start() + 1));
            questions.ask("who", key, sentence, Asks.of("given-to-whom"), List.of(Map.of(verb, effect.fields)));
            return List.of(effect);
        }
        var effects = new ArrayList<Effect>();
        to.forEach(p ->
                effects.add(new Effect(verb).with("matter", named.matter(item)).with("to", p.name(), p.span())));
        if (to.size() == 1) {
            effects.addAll(assigning.ofWhom(sentence, to.getFirst(), named, item));
        }
        return effects;
    }

    private Effect outside(Span sentence, java.util.regex.Matcher m, Item item) {
        var effect = new Effect("declareOutsideRemit").with("matter", named.matter(item));
        var each = parties.first(sentence.part(m.start(), sentence.text().length()));
        return each != null && each.name().startsWith("every-")
                ? effect.with("leftTo", List.of(each.name()), each.span())
                : effect;
    }

    private boolean comingDay(String text) {
        return dates.in(text, meeting).stream().anyMatch(d -> d.on().isAfter(meeting)) && lexicon.in("decides", text);
    }

    private void bodies(Span sentence, Item item, List<Effect> effects) {
        var text = sentence.text();
        body("establish", "establishBody", sentence, item, effects);
        if (effects.stream().noneMatch(e -> e.verb.equals("establishBody"))) {
            body("dissolve", "dissolveBody", sentence, item, effects);
        }
        if (text.length() < 200) {
            body("continue-body", "continueBody", sentence, item, effects);
        }
    }

    private void body(String section, String verb, Span sentence, Item item, List<Effect> effects) {
        var m = lexicon.find(section, sentence.text());
        if (m == null) {
            return;
        }
        var named = parties.bodyIn(sentence.part(m.start("what"), m.end("what")));
        if (named != null && !named.name().equals(parties.meetingBody())) {
            effects.add(new Effect(verb).with("body", named.name(), named.span()));
            if (verb.equals("continueBody")
                    && Pattern.compile("(?iU)\\b(?:för|med)\\s+att\\b")
                            .matcher(sentence.text())
                            .find()) {
                var due = times.due(sentence);
                effects.add(new Effect("giveAssignment")
                        .with("id", this.named.assignment(item))
                        .with("to", named.name(), named.span())
                        .with("due", due.value()));
            }
        }
    }
}
