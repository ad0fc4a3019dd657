package se.klubba.instrumentregister;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.MeetingOfBody;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentExtended;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentRepealed;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Term;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.proposals.Outcomes;
import se.klubba.reading.Concern;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListedView;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;
import se.klubba.timeline.Fact;

/**
 * What is on record about each instrument, by its identifier; what became of the points of each matter, and of which body each meeting is, by
 * theirs.
 */
@Component
public final class InstrumentsView extends StandingView implements ListedView {
    static final String STATE = "state";
    static final String BODY = "body";
    /** What it is that is awaited. */
    static final String AWAITED = "awaited";
    /** What ends is in a list beside the other one, in the order in which it does. */
    static final String ENDING = "ending:";

    public InstrumentsView() {
        super(
                "instruments",
                5,
                Concern.of(Set.of("instrument"), InstrumentEvent.class)
                        .or(Concern.of(Set.of("matter"), DecisionProposed.class, PointDecided.class))
                        .or(MeetingOfBody.CONCERN));
    }

    @Override
    public Set<String> listed() {
        return Set.of("instrument");
    }

    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var instrument = InstrumentOnDay.of(
                new InstrumentId(key),
                standing,
                day,
                other -> others.apply(other.value()),
                matter -> rejected(matter, day, others));
        if (instrument == null) {
            return List.of();
        }
        var name = instrument
                .past()
                .events(InstrumentEvent.class)
                .map(e -> e.called())
                .flatMap(Stream::ofNullable)
                .map(words -> words.text())
                .flatMap(Stream::ofNullable)
                .reduce((_, last) -> last)
                .orElse(null);
        var terms = Stream.of(
                        Stream.of(term(STATE, instrument.state().code())),
                        bodies(instrument.past(), others),
                        instrument
                                .stillAwaiting()
                                .map(a -> term(AWAITED, a.what().name().toLowerCase(Locale.ROOT))))
                .flatMap(some -> some)
                .collect(Collectors.toUnmodifiableSet());
        var named = ListEntry.named(key, name, Stream.empty(), terms.stream());
        var entries = new ArrayList<>(List.of(named));
        var last = instrument.inForce() == null ? null : instrument.inForce().last();
        if (last != null) {
            entries.add(new ListEntry(
                    "ending",
                    last.latest() + " " + named.sort(),
                    named.terms().stream().map(term -> ENDING + term).collect(Collectors.toUnmodifiableSet()),
                    named.words()));
        }
        return entries;
    }

    /** Those at whose meetings it was drafted, adopted or noted, or in whose minutes that is told. */
    private static Stream<String> bodies(Standing past, Function<String, Standing> others) {
        return past.facts().stream()
                .filter(f -> f.event() instanceof InstrumentNoted
                        || f.event() instanceof InstrumentDrafted
                        || f.event() instanceof InstrumentAdopted)
                .flatMap(f -> MeetingOfBody.toldBy(f, others).stream())
                .flatMap(body -> term(BODY, body));
    }

    private static @Nullable Fact rejected(MatterId matter, LocalDate day, Function<String, Standing> others) {
        return Outcomes.after(others.apply(matter.value()).asOf(day)).rejected();
    }

    @Override
    public Stream<LocalDate> changes(Fact fact) {
        var said = switch (fact.event()) {
            case InstrumentNoted e -> days(e.inForce());
            case InstrumentAdopted e -> days(e.inForce());
            case InstrumentExtended e -> days(e.last());
            case InstrumentRepealed e -> days(e.last());
            default -> Stream.<LocalDate>empty();
        };
        var on = fact.happenedOn();
        return on == null ? said : Stream.concat(said, days(on));
    }

    private static Stream<LocalDate> days(Term term) {
        return Stream.of(term.first(), term.last()).flatMap(Stream::ofNullable).flatMap(InstrumentsView::days);
    }

    private static Stream<LocalDate> days(EdtfDate date) {
        return Stream.concat(
                Stream.ofNullable(date.earliest()).flatMap(first -> Stream.of(first, first.plusDays(1))),
                Stream.of(date.latest(), date.latest().plusDays(1)));
    }
}
