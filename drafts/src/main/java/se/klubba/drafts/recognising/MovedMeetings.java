package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.klubba.words.WrittenDays;

/** Meetings of the body that are moved to another day, or called off. */
final class MovedMeetings {
    private final Lexicon lexicon;
    private final Dates dates;
    private final Parties parties;
    private final LocalDate meeting;

    MovedMeetings(Lexicon lexicon, Dates dates, Parties parties, LocalDate meeting) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.parties = parties;
        this.meeting = meeting;
    }

    /** Puts in which are, by the days that a sentence names. */
    void said(Span sentence, Item item, List<Effect> effects) {
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

    private boolean aboutMeetings(String text, Item item) {
        return lexicon.in("meeting-noun", text)
                || lexicon.in("meeting-noun", item.titleText())
                || item.blocks.stream().anyMatch(b -> lexicon.in("meeting-noun", b.text()));
    }

    private Map<String, Object> meetingOn(WrittenDays.Day day) {
        return parties.meetingOn(Dates.coming(day, meeting));
    }
}
