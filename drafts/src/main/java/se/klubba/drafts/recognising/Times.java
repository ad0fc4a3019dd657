package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When something is due, or until when it waits, as a sentence says it; what it does not say is not stated. */
final class Times {
    static final String NOT_STATED = "not-stated";
    private static final int NEAR = 48;
    private static final Pattern DAY_ONLY = Pattern.compile(
            "(?iU)\\b(?:senast|före|innan|klart?|färdigt?|deadline|by|before|no\\s+later\\s+than|until|due|inom)\\b[^.;]{0,24}$");
    private static final Pattern TO_DAY = Pattern.compile("(?iU)\\b(?:till|to)\\s+(?:och\\s+med\\s+)?(?:den\\s+)?$");
    private static final Pattern UNDER = Pattern.compile("(?iU)\\b(?:under|i|till|in|senast|före)\\s+(?:den\\s+)?$");

    private final Lexicon lexicon;
    private final Dates dates;
    private final Parties parties;
    private final LocalDate meeting;

    /** A value of the record file with the words that it was read from; these are null where the text says nothing. */
    record Said(Object value, @Nullable Span span) {}

    Times(Lexicon lexicon, Dates dates, Parties parties, LocalDate meeting) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.parties = parties;
        this.meeting = meeting;
    }

    /** What a tabled matter waits for. */
    Said waitsFor(Span sentence) {
        var prepared = lexicon.find("prepare", sentence.text());
        if (prepared != null) {
            var by = parties.first(sentence.part(prepared.start("to"), prepared.end("to")));
            if (by != null && parties.bodies.containsKey(by.name())) {
                return new Said(Map.of("preparation", by.name()), by.span());
            }
        }
        var at = meeting(sentence);
        var next = at == null ? nextMeeting(sentence) : at;
        return next == null ? new Said(NOT_STATED, null) : next;
    }

    private @Nullable Said nextMeeting(Span sentence) {
        var text = sentence.text();
        var next = lexicon.find("due-next-meeting", text);
        if (next == null && text.length() < 30) {
            next = lexicon.find("next-meeting", text); // a cell of a table
        }
        return next == null ? null : new Said("next-meeting", sentence.part(next.start(), next.end()));
    }

    /** By when an assignment is to be done. */
    Said due(Span sentence) {
        var text = sentence.text();
        var at = meeting(sentence);
        if (at != null) {
            return at;
        }
        var again = again(sentence);
        if (again != null) {
            return again;
        }
        for (var day : dates.in(text, meeting)) {
            var before = text.substring(0, day.from());
            if (DAY_ONLY.matcher(before).find() || TO_DAY.matcher(before).find()) {
                return new Said(Dates.coming(day, meeting).toString(), sentence.part(day.from(), day.to()));
            }
        }
        var next = nextMeeting(sentence);
        if (next != null) {
            return next;
        }
        var period = dates.period(text, meeting);
        if (period != null && UNDER.matcher(text.substring(0, period.from())).find()) {
            return period(period, sentence);
        }
        return new Said(NOT_STATED, null);
    }

    private static Said period(Dates.Period period, Span sentence) {
        var value = new LinkedHashMap<String, Object>();
        value.put("from", period.first().toString());
        value.put("to", period.last().toString());
        return new Said(value, sentence.part(period.from(), period.to()));
    }

    /** By when, where the words are about nothing else: a day needs no other word beside it. */
    Said dueIn(Span when) {
        var due = due(when);
        var days = dates.in(when.text(), meeting);
        var period = days.isEmpty() ? dates.period(when.text(), meeting) : null;
        if (due.span() == null && period != null) {
            return period(period, when);
        }
        if (due.span() != null || days.size() != 1) {
            return due;
        }
        var day = days.getFirst();
        return new Said(Dates.coming(day, meeting).toString(), when.part(day.from(), day.to()));
    }

    /** What comes back, and what cannot wait; null where neither is said. */
    private @Nullable Said again(Span sentence) {
        for (var section : List.of("due-every-meeting", "due-every-year", "due-soon")) {
            var m = lexicon.find(section, sentence.text());
            if (m != null) {
                var in = Lexicon.group(m, "in");
                var cited = sentence.part(m.start(), m.end());
                return new Said(
                        in != null
                                ? everyYear(in)
                                : section.equals("due-soon") ? "as-soon-as-possible" : section.substring(4),
                        cited);
            }
        }
        return null;
    }

    private Object everyYear(String in) {
        var value = new LinkedHashMap<String, Object>();
        value.put("every", "year");
        value.put("in", Dates.month(in));
        return value;
    }

    /** A meeting with its day; null where no day is said, or no meeting. */
    @Nullable
    Said meeting(Span sentence) {
        var text = sentence.text();
        for (var day : dates.in(text, meeting)) {
            var before = text.substring(Math.max(0, day.from() - NEAR), day.from());
            var on = Dates.coming(day, meeting);
            if ((lexicon.in("meeting-noun", before) || parties.meetingIn(before))
                    && on.isAfter(meeting)
                    && !before.matches("(?s).*[;:].*")) {
                var value = new LinkedHashMap<String, Object>();
                value.put("body", parties.meetingBody());
                value.put("on", on.toString());
                return new Said(value, sentence.part(day.from(), day.to()));
            }
        }
        return null;
    }
}
