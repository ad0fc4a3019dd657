package se.klubba.pages.occasions;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.occasions.Occasion;
import se.klubba.occasions.OccasionState;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.wording.Step;

/** One of them. */
public record OccasionPage(Visit visit, Occasion occasion) implements Page {
    public Texts texts() {
        return visit.texts(OccasionPage.class);
    }

    /** Its day and its hours; where it has no day, or was cancelled, how it stands. */
    public static String when(Visit visit, Occasion of) {
        var state =
                visit.texts(OccasionPage.class).say("occasions." + of.state().code());
        if (of.on() == null) {
            return state;
        }
        var day = visit.dates().day(of.on()) + hours(visit, of.starts(), of.ends());
        return of.state() == OccasionState.CANCELLED ? day + ", " + state : day;
    }

    /** After a day; empty where none are told. */
    public static String hours(Visit visit, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        var say = visit.texts(OccasionPage.class);
        var dates = visit.dates();
        if (starts == null) {
            return ends == null ? "" : " " + say.say("occasion.ends", dates.time(ends));
        }
        return " "
                + (ends == null
                        ? say.say("occasion.starts", dates.time(starts))
                        : say.say("occasion.hours", dates.time(starts), dates.time(ends)));
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(occasion.steps().stream().map(Step::why));
    }

    @Override
    public String title() {
        return occasion.name() == null ? occasion.id() : occasion.name();
    }

    @Override
    public Section section() {
        return Section.OCCASIONS;
    }
}
