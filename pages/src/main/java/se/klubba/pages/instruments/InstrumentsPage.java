package se.klubba.pages.instruments;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.instrumentregister.Instrument;
import se.klubba.instrumentregister.InstrumentState;
import se.klubba.instrumentregister.Instruments;
import se.klubba.instrumentregister.InstrumentsAsked;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Part;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** Instruments, by name; in force, about to end, awaiting somebody. */
public record InstrumentsPage(Visit visit, Part<Instrument> part) implements Page {
    private static final String EXPIRING = "expiring";
    private static final int HORIZON_DAYS = 180;

    static InstrumentsPage of(Visit visit, ReadContext reading, Instruments instruments) {
        var state = Choice.of(visit, "state", choices(visit));
        var list = instruments.list();
        if (state.equals(EXPIRING)) {
            var end = visit.day().plusDays(HORIZON_DAYS + 1);
            return new InstrumentsPage(
                    visit,
                    Part.of(
                            visit,
                            reading,
                            list.where(_ -> i -> i.mayEndBefore(end) && isInForce(i)),
                            InstrumentsAsked.ending(ListWanted.ALL, visit.day(), end)));
        }
        var wanted = Stream.of(InstrumentState.values())
                .filter(s -> s.code().equals(state))
                .reduce(ListWanted.ALL, InstrumentsAsked::in, (one, _) -> one);
        return new InstrumentsPage(visit, Part.of(visit, reading, list, wanted));
    }

    private static boolean isInForce(Instrument instrument) {
        return instrument.state() == InstrumentState.IN_FORCE
                || instrument.state() == InstrumentState.POSSIBLY_IN_FORCE;
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
