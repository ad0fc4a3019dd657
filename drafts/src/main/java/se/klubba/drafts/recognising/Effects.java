package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.words.WrittenDays;

/** What one sentence or clause does: the effects that its words show, each with the words. */
final class Effects {
    /** "att godkänna den föreslagna budgeten" is about the budget. */
    private static final Pattern DETERMINER = Pattern.compile(
            "(?iU)[^\\p{L}\\p{N}]*(?:(?:that|the|revised|updated|new|reviderade|uppdaterade|styrelsen|mötet|årsmötet|stämman|nämnden|rådet|denna|detta|dessa|den|det|de|ny|nya|en|ett|föreslagna|framlagda|presenterade|förelagda)\\s+)*");

    private static final Pattern NAME_END = Pattern.compile(
            "(?iU)(?:,\\s|\\.\\s|;|\\s+(?:som\\s+(?:gäller|ska|skall|är|löper)|att\\s+gälla|med\\s+(?:följande|den|de|ändring|tillägg)|enligt|i\\s+enlighet|as\\s+(?:of|from)|with\\s+effect|från\\s+och|fr\\.|till\\s+och\\s+med|(?-i:t\\.?o\\.?m)|samt\\s+att|och\\s+att|och\\s+(?:överlämna|skicka|sända|översända|uppdra|ge|föreslå)\\p{L}*|för\\s+(?:åren|tiden|perioden)|inom\\s+ramen|(?:upp)?lästes|föredrogs|presenterades|redovisades|genomgicks|delades|skickades|har|hade|är|var|be|was|were|is|are)\\b).*$");

    /** "inrättandet av programmet" is about the first of its nouns. */
    private static final Pattern HEAD_ENDS =
            Pattern.compile("(?iU)\\s+(?:av|för|om|till|från|i|på|med|som|of|for|on|to|with)\\s+");

    /** "Anna hade skrivit om rutinen". */
    private static final Pattern TELLS = Pattern.compile("(?iU)\\b(?:har|hade|has|had)\\s");

    private static final Pattern PREVIOUS = Pattern.compile(
            "(?iU)\\b(?:föregående|förra|senaste|previous|last)\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:protokoll|anteckning|minutes|möte|meeting)\\p{L}*");

    /** What a sentence is about stands in so many of its first letters. */
    private static final int OF_WHICH = 30;

    /** An item about minutes has no more paragraphs. */
    private static final int SHORT_ITEM = 12;

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
    private final KnownRegister register;
    private final Assigning assigning;
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
        this.register = register;
        this.assigning = new Assigning(lexicon, parties, people, times, questions, register, toldInPast);
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
        return elections.left(sentence, item);
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
            if (lexicon.find("unsaid", text) != null) {
                questions.ask("who", key, sentence, Asks.of("who-prepares"), List.of());
            }
            if (Times.NOT_STATED.equals(effects.getLast().fields.get("waitsFor"))
                    && !dates.in(text, meeting).isEmpty()) {
                questions.ask(
                        "which-meeting",
                        key,
                        sentence,
                        Asks.of("until-when"),
                        List.of(Map.of("table", effects.getLast().fields)));
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
        moved(sentence, item, effects);
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
        effects.addAll(elections.nominations(sentence, item, key));
        int before = officers.size();
        effects.addAll(elections.elected(sentence, item, key, officers));
        bodies(sentence, item, effects);
        var given = officers.size() > before && effects.isEmpty()
                ? List.<Effect>of()
                : assigning.given(sentence, key, named, item);
        effects.addAll(given);
        if (lexicon.find("lay-on-record", whole) != null && given.isEmpty()) {
            effects.add(laid(sentence, item));
            return effects;
        }
        if (given.isEmpty() && effects.isEmpty()) {
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

    private void decided(Span sentence, Item item, String key, List<Effect> effects) {
        var text = sentence.text();
        if (item.proposals.isEmpty() && ofTitle(sentence, item, key, effects)) {
            return;
        }
        effects.addAll(outcomes.of(sentence, item, key));
        var adopts = lexicon.find("adopts", text);
        boolean rejects = lexicon.find("rejects", text) != null;
        if (lexicon.find("repeal", text) instanceof java.util.regex.Matcher m
                && lexicon.find("instrument", text) != null) {
            done("repealInstrument", sentence, m, effects, key);
        } else if (lexicon.find("extend", text) instanceof java.util.regex.Matcher m
                && lexicon.find("instrument", text) != null) {
            done("extendInstrument", sentence, m, effects, key);
        } else if (adopts != null
                && !rejects
                && !lexicon.in("advises", text)
                && lexicon.find("instrument", text) != null
                && !questions.about(key)) {
            done("adoptInstrument", sentence, adopts, effects, key);
        }
        if (adopts != null && effects.isEmpty() && lexicon.starts("it-was", text)) {
            var before = sentences.before(sentence);
            if (before != null && lexicon.find("instrument", before.text()) instanceof java.util.regex.Matcher m) {
                if (m.start() < OF_WHICH) {
                    boolean behindVerb =
                            TELLS.matcher(before.text().substring(0, m.start())).find();
                    instrument("adoptInstrument", before, behindVerb ? m.start() : 0, effects, key, before);
                }
            }
        }
        var signs = lexicon.find("signed-by", text);
        if (signs != null && !effects.isEmpty() && effects.getLast().fields.containsKey("instrument")) {
            var by = parties.first(sentence.part(signs.start("by"), signs.end("by")));
            if (by != null) {
                effects.add(new Effect("awaitSignature")
                        .with(
                                "instrument",
                                String.valueOf(effects.getLast().fields.get("instrument")))
                        .with("by", List.of(by.name()), by.span()));
            }
        }
    }

    /** "Rutin för lyft", and under it "Fastställs.". */
    private boolean ofTitle(Span sentence, Item item, String key, List<Effect> effects) {
        var title = item.title;
        if (title == null
                || !lexicon.starts("without-subject", sentence.text())
                || !lexicon.in("put-in-force", sentence.text())
                || lexicon.find("rejects", sentence.text()) != null
                || !(lexicon.find("instrument", title.text()) instanceof java.util.regex.Matcher m)
                || m.start() >= OF_WHICH) {
            return false;
        }
        instrument("adoptInstrument", title, 0, effects, key, sentence);
        return !effects.isEmpty();
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
        for (var effect : elections.nominations(sentence, item, "")) {
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

    Effect laid(Span sentence, Item item) {
        var effect = new Effect("layOnRecord");
        var text = sentence.text();
        if (lexicon.in("approved-too", text)) {
            effect.with("approved", true);
        }
        boolean named =
                lexicon.in("minutes-noun", text) || item.title != null && lexicon.in("minutes-noun", item.title.text());
        var told = named || lexicon.in("they", text) ? minutesTold(item) : null;
        if (named || told != null) {
            var day = minutesOf(sentence);
            var at = sentence;
            if (day == null && item.title != null) {
                day = minutesOf(item.title);
                at = item.title;
            }
            if (day == null && told != null) {
                at = told;
                day = minutesOf(told);
            }
            if (day != null && ofMeetingBody(at) && !parties.meetingBody().isEmpty()) {
                var value = new LinkedHashMap<String, Object>();
                value.put("body", parties.meetingBody());
                value.put("on", Dates.past(day, meeting).toString());
                effect.with("minutesOf", value, at.part(day.from(), day.to()));
            } else if (day == null) {
                previous(sentence, item, effect);
            }
        }
        return effect;
    }

    /** "Anteckningarna från 14 januari gicks igenom": the only sentence of the item that says of which day minutes are. */
    private @Nullable Span minutesTold(Item item) {
        if (item.blocks.size() > SHORT_ITEM) {
            return null;
        }
        var told = item.blocks.stream()
                .flatMap(b -> sentences.of(b.span()).stream())
                .filter(s -> lexicon.in("minutes-noun", s.text()) && minutesOf(s) != null)
                .toList();
        return told.size() == 1 ? told.getFirst() : null;
    }

    /** "Sektionens styrelse" has two bodies in it, and is one. */
    private boolean ofMeetingBody(Span at) {
        var named = parties.bodiesIn(at);
        return named.isEmpty() || named.stream().anyMatch(b -> parties.meets(b.text()));
    }

    /** "Föregående protokoll" is that of the body's last meeting before this one, where the register knows it. */
    private void previous(Span sentence, Item item, Effect effect) {
        var before = register.meetings(parties.meetingBody()).stream()
                .filter(d -> d.isBefore(meeting))
                .reduce((_, last) -> last);
        for (var span : item.title == null ? List.of(sentence) : List.of(sentence, item.title)) {
            var m = PREVIOUS.matcher(span.text());
            if (before.isPresent() && m.find()) {
                var value = new LinkedHashMap<String, Object>();
                value.put("body", parties.meetingBody());
                value.put("on", before.get().toString());
                effect.with("minutesOf", value, span.part(m.start(), m.end()));
                return;
            }
        }
    }

    private WrittenDays.@Nullable Day minutesOf(Span span) {
        return dates.in(span.text(), meeting).stream()
                .filter(d -> Dates.past(d, meeting).isBefore(meeting))
                .findFirst()
                .orElse(null);
    }

    /** Meetings that are moved or called off. */
    private void moved(Span sentence, Item item, List<Effect> effects) {
        var text = sentence.text();
        var days = dates.in(text, meeting);
        if (lexicon.find("reschedule", text) != null && days.size() == 2 && aboutMeetings(text, item)) {
            effects.add(new Effect("rescheduleMeeting")
                    .with(
                            "meeting",
                            meetingOn(days.get(0)),
                            sentence.part(days.get(0).from(), days.get(0).to()))
                    .with(
                            "to",
                            Dates.coming(days.get(1), meeting).toString(),
                            sentence.part(days.get(1).from(), days.get(1).to())));
        } else if (lexicon.find("cancel-meeting", text) != null
                && days.size() == 1
                && Dates.coming(days.getFirst(), meeting).isAfter(meeting)
                && days.getFirst().on().isAfter(meeting.minusDays(1))) {
            effects.add(new Effect("cancelMeeting")
                    .with(
                            "meeting",
                            meetingOn(days.getFirst()),
                            sentence.part(
                                    days.getFirst().from(), days.getFirst().to())));
        }
    }

    private boolean comingDay(String text) {
        return dates.in(text, meeting).stream().anyMatch(d -> d.on().isAfter(meeting)) && lexicon.in("decides", text);
    }

    private boolean aboutMeetings(String text, Item item) {
        return lexicon.in("meeting-noun", text)
                || lexicon.in("meeting-noun", item.titleText())
                || item.blocks.stream().anyMatch(b -> lexicon.in("meeting-noun", b.text()));
    }

    private Map<String, Object> meetingOn(WrittenDays.Day day) {
        var value = new LinkedHashMap<String, Object>();
        value.put("body", parties.meetingBody());
        value.put("on", Dates.coming(day, meeting).toString());
        return value;
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

    /** To the instrument that is named behind the verb, or before it. */
    private void done(String verb, Span sentence, java.util.regex.Matcher m, List<Effect> effects, String key) {
        boolean before = lexicon.find("instrument", sentence.text().substring(m.end())) == null;
        instrument(verb, before ? sentence.part(0, m.start()) : sentence, before ? 0 : m.end(), effects, key, sentence);
    }

    private void instrument(String verb, Span sentence, int after, List<Effect> effects, String key, Span said) {
        var text = sentence.text();
        var noun = lexicon.find("instrument", text.substring(after)) == null ? 0 : after;
        int from = noun;
        var before = DETERMINER.matcher(text.substring(from));
        from += before.lookingAt() ? before.end() : 0;
        var rest = text.substring(from);
        var end = NAME_END.matcher(rest);
        int ends = end.find() ? end.start() : rest.length();
        var name = Span.trimmed(sentence.block(), sentence.from() + from, sentence.from() + from + ends);
        while (!name.isEmpty() && ".,;:".indexOf(name.text().charAt(name.text().length() - 1)) >= 0) {
            name = new Span(name.block(), name.from(), name.to() - 1);
        }
        var head = HEAD_ENDS.split(name.text(), 2)[0];
        if (name.text().length() < 4 || lexicon.find("instrument", head) == null) {
            return;
        }
        if (!verb.equals("adoptInstrument")
                && name.text().indexOf(' ') < 0
                && lexicon.is("any-instrument", name.text())) {
            questions.ask("which-instrument", key, said, Asks.of("which-instrument"), List.of());
            return;
        }
        var effect = new Effect(verb).with("instrument", named.instrument(name), name);
        var term = Terms.of(said, lexicon, dates, meeting);
        if (verb.equals("adoptInstrument")) {
            effect.with("inForce", term.isEmpty() ? Times.NOT_STATED : term);
        } else {
            var last = term.get("to");
            if (last == null) {
                questions.ask("which-day", key, sentence, Asks.of("last-day"), List.of(Map.of(verb, effect.fields)));
                return;
            }
            effect.with("last", last);
        }
        effects.add(effect);
    }

    /** Of what kind an instrument is, by its name. */
    static String kind(String name, Lexicon lexicon) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var kind : List.of("agreement", "routine", "guideline", "directive", "care-programme", "calendar")) {
            if (lexicon.in("kind-" + kind, lower)) {
                return kind;
            }
        }
        return "other";
    }
}
