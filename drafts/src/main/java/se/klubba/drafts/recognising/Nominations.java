package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is nominated, declines or leaves a seat, and which seat is to be filled by others. */
final class Nominations {
    private static final Pattern FOR = Pattern.compile(
            "(?U)^(?:,\\s*|\\s*\\(|\\s+från\\s+|\\s+för\\s+)(?<for>Region\\s+\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+s?\\s+(?:kommun|stad|region)|(?<!,\\s{0,2})\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+(?=,?\\s+(?:till|som)\\b))(?:[,)]|\\s+till\\b|\\s+som\\b|$|\\.)");

    private static final Pattern TO = Pattern.compile("(?U)\\b(?:till|i|to)\\s+(?=\\S)");

    private final Lexicon lexicon;
    private final People people;
    private final Parties parties;
    private final Questions questions;

    Nominations(Lexicon lexicon, People people, Parties parties, Questions questions) {
        this.lexicon = lexicon;
        this.people = people;
        this.parties = parties;
        this.questions = questions;
    }

    /** "Bo Ek har avsagt sig uppdraget": whose seat ends; null where nobody's does. What the text does not say of the body is left out. */
    @Nullable
    Effect left(Span sentence, Item item) {
        var found = lexicon.in("leaves", sentence.text()) ? people.in(sentence) : List.<People.Found>of();
        if (found.isEmpty()) {
            return null;
        }
        var effect = new Effect("endMandate")
                .with("person", people.add(found.getFirst()), found.getFirst().span());
        var body = nominationBody(sentence, item);
        return body == null ? effect : effect.with("body", body.name(), body.span());
    }

    /** Nominated, declined, to be replaced. */
    List<Effect> of(Span sentence, Item item, String key) {
        var effects = new ArrayList<Effect>();
        var text = sentence.text();
        var found = people.in(sentence);
        var body = nominationBody(sentence, item);
        var nominated = lexicon.find("nominate", text);
        if (nominated != null && !found.isEmpty()) {
            nominated(sentence, nominated, found, body, key, effects);
        }
        if (lexicon.find("decline-maybe", text) != null && !found.isEmpty()) {
            var suggested = body == null
                    ? List.<Object>of()
                    : List.<Object>of(Map.of(
                            "declineNomination",
                            Map.of("person", found.getFirst().name(), "body", body.name())));
            questions.ask(
                    "declined",
                    key,
                    sentence,
                    Asks.of("declined", found.getFirst().name()),
                    suggested);
        }
        if (lexicon.in("decline", text) && !found.isEmpty()) {
            if (body == null) {
                questions.ask("which-body", key, sentence, Asks.of("which-seat"), List.of());
            } else {
                var person = found.getFirst();
                effects.add(new Effect("declineNomination")
                        .with("person", people.add(person), person.span())
                        .with("body", body.name(), body.span()));
            }
        }
        var other = lexicon.find("other-to-elect", text);
        if (other != null) {
            var named = Lexicon.group(other, "body");
            var there = named == null ? body : parties.first(sentence.part(other.start("body"), other.end("body")));
            if (there != null && parties.bodies.containsKey(there.name())) {
                effects.add(toFill(sentence, other, there));
            }
        }
        return effects;
    }

    private Effect toFill(Span sentence, Matcher other, Parties.Party body) {
        var effect = new Effect("decideToFill").with("body", body.name(), body.span());
        if (Lexicon.group(other, "for") != null) {
            var of = sentence.part(other.start("for"), other.end("for"));
            effect.with("for", parties.principal(of), of);
        }
        return effect;
    }

    private void nominated(
            Span sentence,
            Matcher nominated,
            List<People.Found> found,
            Parties.@Nullable Party body,
            String key,
            List<Effect> effects) {
        int verb = nominated.namedGroups().containsKey("by") ? nominated.start("person") : nominated.end();
        for (var person : found) {
            boolean object =
                    nominated.namedGroups().containsKey("by") == (person.span().from() >= sentence.from() + verb);
            if (!object) {
                continue;
            }
            if (body == null) {
                questions.ask(
                        "which-body", key, sentence, Asks.of("nominated-to-which-body", person.name()), List.of());
                return;
            }
            var effect = new Effect("nominateRepresentative")
                    .with("person", people.add(person), person.span())
                    .with("body", body.name(), body.span());
            principal(sentence, person, effect);
            var by = nominated.namedGroups().containsKey("by")
                    ? parties.first(sentence.part(nominated.start("by"), nominated.end("by")))
                    : null;
            if (by == null) {
                effect.with("by", Times.NOT_STATED);
            } else {
                effect.with("by", by.name(), by.span());
            }
            effects.add(effect);
        }
    }

    private Parties.@Nullable Party nominationBody(Span sentence, Item item) {
        var to = TO.matcher(sentence.text());
        Parties.Party last = null;
        while (to.find()) {
            var named = parties.first(sentence.part(to.end(), sentence.text().length()));
            if (named != null
                    && parties.bodies.containsKey(named.name())
                    && !parties.meets(named.span().text())) {
                last = named;
            }
        }
        return last != null || item.title == null ? last : parties.bodyIn(item.title);
    }

    /** For whom somebody is to sit, where it stands right behind the name. */
    void principal(Span sentence, People.Found person, Effect effect) {
        int after = person.span().to() - sentence.from();
        var m = FOR.matcher(sentence.text().substring(after));
        if (m.find() && m.group("for").length() > 2) {
            var span = sentence.part(after + m.start("for"), after + m.end("for"));
            if (!lexicon.is("role-word", span.text()) && !lexicon.is("body-noun", span.text())) {
                effect.with("for", parties.principal(span), span);
            }
        }
    }
}
