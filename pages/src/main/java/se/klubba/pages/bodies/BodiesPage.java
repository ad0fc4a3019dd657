package se.klubba.pages.bodies;

import java.util.List;
import se.klubba.composition.BodyEntry;
import se.klubba.composition.Compositions;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** Bodies, by name; those that go on, or those that were dissolved. */
public record BodiesPage(Visit visit, Part<BodyEntry> part) implements Page {
    private static final String DISSOLVED = "dissolved";

    static BodiesPage of(Visit visit, ReadContext reading, Compositions compositions) {
        boolean dissolved = Choice.of(visit, "state", choices(visit)).equals(DISSOLVED);
        var list = compositions.list().where(_ -> b -> dissolved == (b.dissolved() != null));
        return new BodiesPage(visit, Part.of(visit, reading, list, ListWanted.ALL));
    }

    private static List<Choice> choices(Visit visit) {
        var say = visit.texts(BodiesPage.class);
        return List.of(new Choice("", say.say("bodies.going-on")), new Choice(DISSOLVED, say.say("bodies.dissolved")));
    }

    public List<Choice> choices() {
        return choices(visit);
    }

    public Texts texts() {
        return visit.texts(BodiesPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.BODIES);
    }

    @Override
    public Section section() {
        return Section.BODIES;
    }
}
