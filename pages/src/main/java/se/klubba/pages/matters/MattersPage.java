package se.klubba.pages.matters;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** Matters, by title; open ones, or of one status. */
public record MattersPage(Visit visit, Part<MatterEntry> part) implements Page {
    private static final String OPEN = "open";

    static MattersPage of(Visit visit, List<MatterEntry> all) {
        var status = Choice.of(visit, "status", choices(visit));
        return new MattersPage(
                visit,
                Part.of(
                        visit,
                        all.stream().filter(m -> matches(m, status)).toList(),
                        m -> m.title() + "\n"
                                + (m.body() == null ? "" : m.body().shown())));
    }

    private static boolean matches(MatterEntry matter, String status) {
        return switch (status) {
            case "" -> true;
            case OPEN -> matter.status().open();
            default -> matter.status().code().equals(status);
        };
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
