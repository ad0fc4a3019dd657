package se.klubba.pages.matters;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.mattertrail.Matters;
import se.klubba.mattertrail.MattersAsked;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** Matters, by title; open ones, or of one status. */
public record MattersPage(Visit visit, Part<MatterEntry> part) implements Page {
    private static final String OPEN = "open";

    static MattersPage of(Visit visit, ReadContext reading, Matters matters) {
        var status = Choice.of(visit, "status", choices(visit));
        var wanted = switch (status) {
            case "" -> ListWanted.ALL;
            case OPEN -> MattersAsked.open(ListWanted.ALL);
            default ->
                MattersAsked.in(
                        ListWanted.ALL,
                        Stream.of(MatterStatus.values()).filter(s -> s.code().equals(status)));
        };
        return new MattersPage(visit, Part.of(visit, reading, matters.list(), wanted));
    }

    private static List<Choice> choices(Visit visit) {
        var say = visit.texts(MattersPage.class);
        return Stream.concat(
                        Stream.of(new Choice("", say.say("all")), new Choice(OPEN, say.say("matters.open"))),
                        Stream.of(MatterStatus.values())
                                .map(s -> new Choice(
                                        s.code(), visit.labels().matter(s).word())))
                .toList();
    }

    public List<Choice> choices() {
        return choices(visit);
    }

    public Texts texts() {
        return visit.texts(MattersPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.MATTERS);
    }

    @Override
    public Section section() {
        return Section.MATTERS;
    }
}
