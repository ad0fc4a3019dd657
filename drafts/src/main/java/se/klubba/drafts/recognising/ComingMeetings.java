package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The days, and hours, on which the body meets again. */
final class ComingMeetings {
    private static final int LONGEST = 160;

    private final Lexicon lexicon;
    private final Dates dates;
    private final Parties parties;
    private final LocalDate meeting;
    private final Places places;

    /** "KS10 är torsdag". */
    private static final Pattern AT_ONCE =
            Pattern.compile("(?iU)[\\p{L}\\d]{2,8}\\s+(?:är|blir|hålls|is)\\s+(?:\\p{L}+dag(?:en)?\\s+)?(?:den\\s+)?");
    /** "(flyttat från den 10 september)": when it is not. */
    private static final Pattern MOVED_FROM = Pattern.compile(
            "(?iU)\\b(?:flyttat|flyttad|flyttas|ändrat|ändrad|moved|changed|rescheduled)\\s+(?:från|from)\\s+(?:den\\s+)?$");

    private static final Pattern CANCELLED = Pattern.compile(
            "(?iU)^\\s+(?:is|are|will\\s+be|was)\\s+(?:skipped|cancell?ed|off)\\b|^\\s+(?:utgår|ställs\\s+in|är\\s+inställ|hoppas\\s+över)");

    private static final Pattern IN_A_WEEK = Pattern.compile(
            "(?iU)(?:(?:samma\\s+tid|same\\s+time)\\s+(?:nästa\\s+vecka|next\\s+week)|(?:nästa|next)\\s+(?<day>(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?=\\s*(?:[.,!]|$))");

    ComingMeetings(Lexicon lexicon, Dates dates, Parties parties, LocalDate meeting) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.parties = parties;
        this.meeting = meeting;
        this.places = new Places(lexicon, dates, List.of(), List.of());
    }

    /** Where the words say that it is about them, or stand under a heading that does. */
    List<Effect> said(Span sentence, Item item) {
        boolean headed = lexicon.in("next-meeting", item.titleText());
        boolean about = headed
                || lexicon.starts("next-meeting-is", sentence.text()) && lexicon.find("table", sentence.text()) == null;
        if (!about) {
            return List.of();
        }
        var days = days(sentence);
        return days.isEmpty() && headed ? inAWeek(sentence) : days;
    }

    /** "Nästa torsdag", "Samma tid nästa vecka" under "Nästa möte": the day of the week is that of the meeting. */
    private List<Effect> inAWeek(Span sentence) {
        var m = IN_A_WEEK.matcher(sentence.text());
        if (!m.lookingAt()
                || parties.meetingBody().isEmpty()
                || m.group("day") != null && Times.weekday(m.group("day")) != meeting.getDayOfWeek()) {
            return List.of();
        }
        return List.of(new Effect("scheduleMeeting")
                .with("body", parties.meetingBody())
                .with("on", meeting.plusWeeks(1).toString(), sentence.part(0, m.end())));
    }

    /** Each day of it; none where one of them has passed. */
    List<Effect> days(Span sentence) {
        var text = sentence.text();
        var days = dates.in(text, meeting).stream()
                .filter(d -> !MOVED_FROM.matcher(text.substring(0, d.from())).find())
                .toList();
        if (text.length() > LONGEST
                || !days.isEmpty()
                        && !lexicon.in("next-meeting", text)
                        && !AT_ONCE.matcher(text.substring(0, days.getFirst().from()))
                                .matches()
                        && text.substring(0, days.getFirst().from()).matches("(?Us).*\\p{Lu}-?\\d.*|(?:\\S+\\s+){6,}")
                || parties.meetingBody().isEmpty()
                || days.stream()
                        .anyMatch(d -> CANCELLED.matcher(text.substring(d.to())).find())
                || days.stream().anyMatch(d -> !Dates.coming(d, meeting).isAfter(meeting))) {
            return List.of();
        }
        var found = new ArrayList<Effect>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            int until = i + 1 < days.size() ? days.get(i + 1).from() : text.length();
            var effect = new Effect("scheduleMeeting")
                    .with("body", parties.meetingBody())
                    .with("on", Dates.coming(day, meeting).toString(), sentence.part(day.from(), day.to()));
            var of = i + 1 < days.size() && lexicon.in("for-all", text) ? days.getLast() : day;
            var hours = dates.hours(text.substring(of.to(), of == day ? until : text.length()));
            if (hours != null) {
                var at = sentence.part(of.to() + hours.from(), of.to() + hours.to());
                effect.with("starts", hours.starts().toString(), at);
                if (hours.ends() != null) {
                    effect.with("ends", hours.ends().toString(), at);
                }
            }
            var place = i + 1 == days.size() ? places.beside(sentence.part(day.from(), text.length())) : null;
            if (place != null) {
                effect.with("place", place.text(), place);
            }
            found.add(effect);
        }
        return found;
    }
}
