package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.words.WrittenDays;

/** When something is due, or until when it waits, as a sentence says it; what it does not say is not stated. */
final class Times {
    static final String NOT_STATED = "not-stated";
    private static final int NEAR = 48;
    private static final Pattern DAY_ONLY = Pattern.compile(
            "(?iU)\\b(?:senast|före|innan|klart?|färdigt?|inne|deadline|by|before|no\\s+later\\s+than|until|due|inom)\\b[^.;]{0,24}$");
    private static final Pattern TO_DAY = Pattern.compile("(?iU)\\b(?:till|to)\\s+(?:och\\s+med\\s+)?(?:den\\s+)?$");
    private static final List<String> WEEKDAYS =
            List.of("mån", "tis", "ons", "tor", "fre", "lör", "sön", "mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iU)\\b(?:(?:senast|före|innan|till|by|before)\\s+(?:på\\s+|nu\\s+på\\s+)?|(?:nu\\s+)?på\\s+|on\\s+)(?<day>(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b(?!\\s+(?:den\\s+)?\\d|en?\\s+den)");
    private static final Pattern TODAY = Pattern.compile(
            "(?iU)\\b(?:(?:nu\\s+)?i\\s?dag|i\\s+(?:eftermiddag|förmiddag|kväll)|i\\s?kväll|today|this\\s+(?:afternoon|evening)|tonight|(?<next>i\\s?morgon|tomorrow)|(?<over>i\\s?övermorgon))\\b");
    private static final Pattern WITHIN = Pattern.compile(
            "(?iU)\\b(?:inom|within|senast\\s+om)\\s+(?:the\\s+next\\s+)?(?<n>\\d{1,2}|\\p{L}+)\\s+(?<unit>veck(?:a|or)|dag(?:ar)?|månad(?:er)?|weeks?|days?|months?)\\b");
    /** Three words for each number, from one on. */
    private static final List<String> NUMBERS = List.of(
            "en", "ett", "one", "två", "tvenne", "two", "tre", "trenne", "three", "fyra", "4", "four", "fem", "5",
            "five", "sex", "6", "six");

    private static final Pattern WEEK = Pattern.compile("(?iU)\\b(?:v\\.|vecka|week)\\s*(?<n>[1-5]?\\d)\\b");
    /** "till styrgruppens möte den": another body's. */
    private static final Pattern WHOSE = Pattern.compile(
            "(?iU)\\b(?<body>\\p{L}{4,})s\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:möte|sammanträde)\\s+(?:den\\s+)?$");
    /** "sänder ut kallelsen den 9 september." */
    private static final Pattern ON_DAY = Pattern.compile(
            "(?iUs).*?(?<!\\b(?:från|av|möte|mötet|sammanträde|sammanträdet|träff|träffen|protokoll|protokollet|anteckningarna)\\s)\\b(?:den|d\\.|on)\\s+$");

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

    /** @param said its name, in any form and any of the languages */
    static java.time.DayOfWeek weekday(String said) {
        var begins = said.toLowerCase(java.util.Locale.ROOT).substring(0, 3);
        return java.time.DayOfWeek.of(WEEKDAYS.indexOf(begins) % 7 + 1);
    }

    /** Whether a day is no day to come: a column of a table may say when something was given. */
    boolean past(Said due) {
        return due.value() instanceof String day
                && day.matches("\\d{4}-\\d\\d-\\d\\d")
                && LocalDate.parse(day).isBefore(meeting);
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
        var near = near(sentence);
        if (near != null) {
            return near;
        }
        var period = dates.period(text, meeting);
        if (period != null && UNDER.matcher(text.substring(0, period.from())).find()) {
            return period(period, sentence);
        }
        var days = dates.in(text, meeting);
        if (days.size() == 1 && text.length() - days.getFirst().to() < 3) {
            var day = days.getFirst();
            var on = Dates.coming(day, meeting);
            if (on.isAfter(meeting)
                    && ON_DAY.matcher(text.substring(0, day.from())).matches()) {
                return new Said(on.toString(), sentence.part(day.from(), day.to()));
            }
        }
        return new Said(NOT_STATED, null);
    }

    /** "senast fredag", "by the end of April", "v. 20": days that are counted from the meeting. */
    private @Nullable Said near(Span sentence) {
        var counted = counted(sentence);
        if (counted != null) {
            return counted;
        }
        var weekday = WEEKDAY.matcher(sentence.text());
        if (weekday.find()) {
            var on = meeting.with(java.time.temporal.TemporalAdjusters.next(weekday(weekday.group("day"))));
            return new Said(on.toString(), sentence.part(weekday.start("day"), weekday.end("day")));
        }
        var end = lexicon.find("due-end-of-month", sentence.text());
        if (end != null) {
            var first = LocalDate.of(meeting.getYear(), WrittenDays.month(end.group("in")), 1);
            var last = first.with(java.time.temporal.TemporalAdjusters.lastDayOfMonth());
            var on = last.isBefore(meeting) ? last.plusYears(1) : last;
            return new Said(on.toString(), sentence.part(end.start(), end.end()));
        }
        var month = lexicon.find("due-month", sentence.text());
        if (month != null) {
            var first = LocalDate.of(meeting.getYear(), WrittenDays.month(month.group("in")), 1);
            first = first.plusMonths(1).isAfter(meeting) ? first : first.plusYears(1);
            var value = new LinkedHashMap<String, Object>();
            value.put("from", first.toString());
            value.put("to", first.plusMonths(1).minusDays(1).toString());
            return new Said(value, sentence.part(month.start(), month.end()));
        }
        var week = WEEK.matcher(sentence.text());
        if (week.find()) {
            var monday = meeting.with(
                            java.time.temporal.WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(week.group("n")))
                    .with(java.time.DayOfWeek.MONDAY);
            monday = monday.plusDays(6).isBefore(meeting) ? monday.plusWeeks(52) : monday;
            var value = new LinkedHashMap<String, Object>();
            value.put("from", monday.toString());
            value.put("to", monday.plusDays(6).toString());
            return new Said(value, sentence.part(week.start(), week.end()));
        }
        return null;
    }

    /** "i morgon", "inom två veckor": days that are counted from that of the meeting. */
    private @Nullable Said counted(Span sentence) {
        var today = TODAY.matcher(sentence.text());
        if (today.find()) {
            int days = today.group("next") != null ? 1 : today.group("over") != null ? 2 : 0;
            return new Said(meeting.plusDays(days).toString(), sentence.part(today.start(), today.end()));
        }
        var within = WITHIN.matcher(sentence.text());
        if (!within.find()) {
            return null;
        }
        int count = number(within.group("n"));
        var unit = within.group("unit").toLowerCase(java.util.Locale.ROOT);
        var on = unit.startsWith("v") || unit.startsWith("w")
                ? meeting.plusWeeks(count)
                : unit.startsWith("d") ? meeting.plusDays(count) : meeting.plusMonths(count);
        return count == 0 ? null : new Said(on.toString(), sentence.part(within.start(), within.end()));
    }

    private static int number(String said) {
        var lower = said.toLowerCase(java.util.Locale.ROOT);
        int word = NUMBERS.indexOf(lower);
        return word >= 0 ? word / 3 + 1 : lower.matches("\\d+") ? Integer.parseInt(lower) : 0;
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
        value.put("in", WrittenDays.month(in));
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
                var whose = WHOSE.matcher(before);
                if (whose.find()
                        && lexicon.is("body-noun", whose.group("body"))
                        && !parties.meets(whose.group("body"))) {
                    return new Said(on.toString(), sentence.part(day.from(), day.to()));
                }
                return new Said(parties.meetingOn(on), sentence.part(day.from(), day.to()));
            }
        }
        return null;
    }
}
