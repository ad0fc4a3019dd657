package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is decided of an instrument: that it is adopted, extended or repealed, from when, and who has to sign it. */
final class Instruments {
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

    /** What a sentence is about stands in so many of its first letters. */
    private static final int OF_WHICH = 30;

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Dates dates;
    private final Parties parties;
    private final Questions questions;
    private final Named named;
    private final LocalDate meeting;

    Instruments(
            Lexicon lexicon,
            Sentences sentences,
            Dates dates,
            Parties parties,
            Questions questions,
            Named named,
            LocalDate meeting) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.dates = dates;
        this.parties = parties;
        this.questions = questions;
        this.named = named;
        this.meeting = meeting;
    }

    /** Puts in what a sentence decides of an instrument that it names, or that the sentence before it does. */
    void of(Span sentence, List<Effect> effects, String key) {
        var text = sentence.text();
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
                && !lexicon.in("report-approved", text)
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
    boolean ofTitle(Span sentence, Item item, String key, List<Effect> effects) {
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
            if (term.isEmpty()) {
                effect.with("inForce", Times.NOT_STATED);
            } else {
                effect.with("inForce", term.days(), term.at());
            }
        } else {
            var last = term.days().get("to");
            if (last == null) {
                questions.ask("which-day", key, sentence, Asks.of("last-day"), List.of(Map.of(verb, effect.fields)));
                return;
            }
            effect.with("last", last, term.at());
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
