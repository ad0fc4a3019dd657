package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.words.WrittenDays;

/** What is laid on record: a report, or minutes, of which meeting they are and whether they were approved. */
final class LaidOnRecord {
    private static final Pattern PREVIOUS = Pattern.compile(
            "(?iU)\\b(?:föregående|förra|senaste|previous|last)\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:protokoll|anteckning|minutes|möte|meeting)\\p{L}*");

    /** An item about minutes has no more paragraphs. */
    private static final int SHORT_ITEM = 12;

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Dates dates;
    private final Parties parties;
    private final KnownRegister register;
    private final LocalDate meeting;

    LaidOnRecord(
            Lexicon lexicon,
            Sentences sentences,
            Dates dates,
            Parties parties,
            KnownRegister register,
            LocalDate meeting) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.dates = dates;
        this.parties = parties;
        this.register = register;
        this.meeting = meeting;
    }

    Effect of(Span sentence, Item item) {
        var effect = new Effect("layOnRecord");
        var text = sentence.text();
        var approved = lexicon.find("approved-too", text);
        if (approved != null) {
            effect.with("approved", true, sentence.part(approved.start(), approved.end()));
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
                effect.with("minutesOf", parties.meetingOn(Dates.past(day, meeting)), at.part(day.from(), day.to()));
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
                effect.with("minutesOf", parties.meetingOn(before.get()), span.part(m.start(), m.end()));
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
}
