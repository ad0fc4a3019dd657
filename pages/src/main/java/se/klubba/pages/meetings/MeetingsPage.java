package se.klubba.pages.meetings;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * Meetings, those to come first and then the latest; of one year where it is named.
 *
 * @param years in which there are some
 */
public record MeetingsPage(Visit visit, Part<MeetingEntry> part, List<Choice> years) implements Page {
    private static final String COMING = "coming";

    static MeetingsPage of(Visit visit, List<MeetingEntry> all) {
        var say = visit.texts(MeetingsPage.class);
        var years = Stream.concat(
                        Stream.of(new Choice("", say.say("all")), new Choice(COMING, say.say("meetings.coming"))),
                        all.stream()
                                .map(m -> Year.from(m.on()))
                                .distinct()
                                .sorted(Comparator.reverseOrder())
                                .map(y -> new Choice(y.toString(), y.toString())))
                .toList();
        var chosen = Choice.of(visit, "year", years);
        var shown = all.stream()
                .filter(m -> switch (chosen) {
                    case "" -> true;
                    case COMING -> !m.on().isBefore(visit.day());
                    default -> Year.from(m.on()).toString().equals(chosen);
                })
                .sorted(order(chosen.equals(COMING)))
                .toList();
        return new MeetingsPage(visit, Part.of(visit, shown, MeetingEntry::name), years);
    }

    private static Comparator<MeetingEntry> order(boolean coming) {
        var byDay = Comparator.comparing(MeetingEntry::on)
                .thenComparing(MeetingEntry::starts, Comparator.nullsFirst(Comparator.naturalOrder()));
        return coming ? byDay : byDay.reversed();
    }

    public Texts texts() {
        return visit.texts(MeetingsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.MEETINGS);
    }

    @Override
    public Section section() {
        return Section.MEETINGS;
    }
}
