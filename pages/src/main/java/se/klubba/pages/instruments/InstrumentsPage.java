package se.klubba.pages.instruments;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.instrumentregister.Instrument;
import se.klubba.instrumentregister.InstrumentState;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** Instruments, by name; in force, about to end, awaiting somebody. */
public record InstrumentsPage(Visit visit, Part<Instrument> part) implements Page {
    private static final String EXPIRING = "expiring";
    private static final int HORIZON_DAYS = 180;

    static InstrumentsPage of(Visit visit, List<Instrument> all) {
        var state = Choice.of(visit, "state", choices(visit));
        var shown = all.stream()
                .filter(i -> switch (state) {
                    case "" -> true;
                    case EXPIRING -> expires(i, visit);
                    default -> i.state().code().equals(state);
                })
                .toList();
        return new InstrumentsPage(visit, Part.of(visit, shown, Instrument::name));
    }

    private static boolean expires(Instrument instrument, Visit visit) {
        var term = instrument.inForce();
        return term != null
                && term.last() != null
                && (instrument.state() == InstrumentState.IN_FORCE
                        || instrument.state() == InstrumentState.POSSIBLY_IN_FORCE)
                && term.last().maybeBy(visit.day().plusDays(HORIZON_DAYS));
    }

    private static List<Choice> choices(Visit visit) {
        var say = visit.texts(InstrumentsPage.class);
        var states = Stream.of(
                        InstrumentState.IN_FORCE,
                        InstrumentState.COMING,
                        InstrumentState.AWAITING,
                        InstrumentState.SENT_FOR_COMMENT,
                        InstrumentState.DRAFTED,
                        InstrumentState.ENDED)
                .map(s -> new Choice(s.code(), visit.labels().instrument(s).word()));
        return Stream.concat(
                        Stream.of(
                                new Choice("", visit.texts().say("all")),
                                new Choice(EXPIRING, say.say("instruments.expiring", HORIZON_DAYS))),
                        states)
                .toList();
    }

    public List<Choice> choices() {
        return choices(visit);
    }

    public Texts texts() {
        return visit.texts(InstrumentsPage.class);
    }

    @Override
    public String title() {
        return visit.texts().say(Section.INSTRUMENTS);
    }

    @Override
    public Section section() {
        return Section.INSTRUMENTS;
    }
}
