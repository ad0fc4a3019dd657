package se.klubba.composition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent.ElectionHeld;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.SeatsLinked;
import se.klubba.bodies.event.BodyEvent.StandingItemDropped;
import se.klubba.bodies.event.BodyEvent.StandingItemSet;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.Composition.Call;
import se.klubba.composition.Composition.Dissolved;
import se.klubba.composition.Composition.ExOfficio;
import se.klubba.composition.Composition.LeftBehind;
import se.klubba.composition.Composition.Link;
import se.klubba.composition.Composition.Nomination;
import se.klubba.composition.Composition.OfficeOfBody;
import se.klubba.composition.Composition.Related;
import se.klubba.composition.Composition.Seat;
import se.klubba.composition.Composition.Sitting;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term.Holds;
import se.klubba.mandates.Mandate;
import se.klubba.offices.Office;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.proposals.Points;
import se.klubba.reading.ListOf;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.votes.Election;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/** Answers who sits where. */
@Component
public final class Compositions {
    private final CompositionView view;
    private final BodiesView bodies;
    private final Directory directory;
    private final CalendarView calendar;
    private final Appointing appointing;
    private final OpenWork open;

    public Compositions(
            CompositionView view,
            BodiesView bodies,
            Directory directory,
            CalendarView calendar,
            Appointing appointing,
            OpenWork open) {
        this.view = view;
        this.bodies = bodies;
        this.appointing = appointing;
        this.directory = directory;
        this.calendar = calendar;
        this.open = open;
    }

    /** @throws se.klubba.reading.ReadProblem where no such body is on record */
    public Composition of(ReadContext reading, BodyId body) {
        var standing = reading.standing(view, body);
        var kind = kind(standing, body);
        if (kind == null) {
            throw reading.absent(view, "body", body.value());
        }
        var names = Names.of(reading, directory);
        return new OnDay(reading, reading.day(), body, standing, names, Calendar.of(reading, calendar, names), open)
                .composition(kind);
    }

    /** The same; null where it is not known by the day. */
    @Nullable
    Composition known(ReadContext reading, BodyId body) {
        var names = Names.of(reading, directory);
        return known(reading, body, names, Calendar.of(reading, calendar, names));
    }

    private @Nullable Composition known(ReadContext reading, BodyId body, Names names, Calendar dates) {
        var found = reading.find(view, body.value());
        var kind = found == null ? null : kind(found.value().asOf(reading.day()), body);
        if (found == null || kind == null) {
            return null;
        }
        return new OnDay(reading, reading.day(), body, found.value(), names, dates, open).composition(kind);
    }

    /** Null where nothing says that there is such a body. */
    static @Nullable BodyKind kind(Standing standing, BodyId body) {
        return standing.facts().stream()
                .map(f -> switch (f.event()) {
                    case BodyEstablished e when e.body().equals(body) -> e.kind();
                    case BodyNoted e when e.body().equals(body) -> e.kind();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How a body came about and what it is for: what was said of it by the day, in order, but for who sits there and what is on its agenda. */
    public List<Step> history(ReadContext reading, BodyId body) {
        return steps(
                reading,
                body,
                event -> event instanceof BodyEvent
                        && !(event instanceof StandingItemSet || event instanceof StandingItemDropped));
    }

    /** All that was said of a body by the day, in order: its history, and who was to sit there, sat and left. */
    public List<Step> steps(ReadContext reading, BodyId body) {
        return steps(reading, body, _ -> true);
    }

    private List<Step> steps(ReadContext reading, BodyId body, Predicate<KlubbaEvent> wanted) {
        var names = Names.of(reading, directory);
        var phrasing = Phrasing.of(names, Calendar.of(reading, calendar, names), Points.NONE);
        return reading.standing(view, body).asOf(reading.day()).facts().stream()
                .filter(f -> wanted.test(f.event()))
                .map(f -> Step.of(f, phrasing, names))
                .toList();
    }

    /**
     * That of each of some bodies, and of each that goes on and to which they appoint; by name.
     *
     * @param before them, and those that were dissolved into them
     */
    public List<Composition> concerning(
            ReadContext reading, List<BodyId> of, Set<BodyId> before, Names names, Calendar dates) {
        return Stream.concat(
                        of.stream(),
                        appointing.to(reading, before).stream().filter(body -> names.dissolution(body) == null))
                .distinct()
                .map(body -> known(reading, body, names, dates))
                .flatMap(Stream::ofNullable)
                .sorted(java.util.Comparator.comparing(c -> c.body().shown()))
                .toList();
    }

    /** The seats of a body that are vacant on some other day, as things stand on the day that is asked about. */
    public List<Seat> vacant(ReadContext reading, BodyId body, LocalDate on, Names names, Calendar dates) {
        var found = reading.find(view, body.value());
        if (found == null) {
            return List.of();
        }
        var decided = SeatsAhead.decidedBy(reading.day(), found.value());
        var then = new OnDay(reading, on, body, decided, names, dates, open);
        return then.seats(dates.mandates(body, decided.facts())).stream()
                .filter(s -> s.holder() == null)
                .toList();
    }

    private record OnDay(
            ReadContext reading,
            LocalDate day,
            BodyId body,
            Standing standing,
            Names names,
            Calendar calendar,
            OpenWork open) {
        Composition composition(BodyKind kind) {
            var past = standing.asOf(day);
            var mandates = calendar.mandates(body, standing.facts());
            var seats = seats(mandates);
            return new Composition(
                    names.of(body),
                    kind,
                    day,
                    past.facts(BodyDissolved.class)
                            .filter(f -> ((BodyDissolved) f.event()).body().equals(body))
                            .reduce((_, last) -> last)
                            .map(this::dissolved)
                            .orElse(null),
                    past.facts(BodiesRelated.class).map(this::related).toList(),
                    SeatsOnDay.plan(past) != null,
                    seats,
                    (int) seats.stream().filter(s -> s.holder() == null).count(),
                    mandates.stream()
                            .filter(m -> m.comingOn(day))
                            .map(this::sitting)
                            .toList(),
                    mandates.stream()
                            .filter(m -> m.overOn(day))
                            .map(this::sitting)
                            .toList(),
                    nominations(past),
                    past.facts(NominationsCalledFor.class)
                            .map(f -> call(f, past))
                            .toList(),
                    past.facts(ElectionHeld.class)
                            .map(f -> Election.of(f, names))
                            .toList(),
                    past.facts(SeatsLinked.class).map(this::link).toList(),
                    standingItems(past),
                    offices(past));
        }

        List<Seat> seats(List<Mandate> mandates) {
            boolean planned = SeatsOnDay.plan(standing.asOf(day)) != null;
            return SeatsOnDay.of(body, standing, mandates, day, names).stream()
                    .map(place -> seat(place, planned))
                    .toList();
        }

        private Seat seat(SeatsOnDay.Place place, boolean planned) {
            var holder = place.holder == null ? null : sitting(place.holder);
            return new Seat(
                    place.kind,
                    names.orNull(place.onBehalfOf),
                    state(holder),
                    holder,
                    place.outgoing == null ? null : sitting(place.outgoing),
                    place.coming == null ? null : sitting(place.coming),
                    place.toBeFilled != null
                            ? why(place.toBeFilled)
                            : place.holder != null && calendar.carriedOver(place.holder, day)
                                    ? why(place.holder.why())
                                    : null,
                    holder != null && planned && !place.planned);
        }

        private static SeatState state(@Nullable Sitting holder) {
            return holder == null
                    ? SeatState.VACANT
                    : holder.holds() == Holds.CERTAINLY ? SeatState.HELD : SeatState.POSSIBLY_HELD;
        }

        private Sitting sitting(Mandate m) {
            return new Sitting(
                    names.orNull(m.person()),
                    m.kind(),
                    names.orNull(m.onBehalfOf()),
                    m.term(),
                    calendar.until(m),
                    m.on(day),
                    m.why().event() instanceof RepresentativeAppointed,
                    ExOfficio.of(m, names),
                    calendar.carriedOver(m, day),
                    m.title() == null ? null : m.title().or(names.disposed()),
                    names.orNull(m.substituteFor()),
                    m.rank(),
                    why(m.why()),
                    m.ended() == null ? null : why(m.ended()));
        }

        private List<OfficeOfBody> offices(Standing past) {
            return past.facts(OfficeNoted.class)
                    .map(f -> ((OfficeNoted) f.event()).office())
                    .map(office -> new OfficeOfBody(
                            names.of(office),
                            calendar.holders(office).stream()
                                    .filter(f -> f.event() instanceof OfficeHolderNamed)
                                    .map(f -> Office.Holder.of(f, names, calendar, day))
                                    .toList()))
                    .toList();
        }

        private List<Nomination> nominations(Standing past) {
            Map<PersonId, Nomination> open = new LinkedHashMap<>();
            for (var fact : past.facts()) {
                switch (fact.event()) {
                    case RepresentativeNominated e ->
                        open.put(
                                names.same(e.person()),
                                new Nomination(
                                        names.of(e.person()),
                                        names.orNull(e.onBehalfOf()),
                                        names.of(e.by()),
                                        NominationState.OPEN,
                                        null,
                                        why(fact)));
                    case NominationDeclined e -> turn(open, e.person(), fact, NominationState.DECLINED, null);
                    case NominationTabled e -> turn(open, e.person(), fact, NominationState.TABLED, e);
                    case RepresentativeAppointed e -> open.remove(names.same(e.person()));
                    default -> {}
                }
            }
            return List.copyOf(open.values());
        }

        private void turn(
                Map<PersonId, Nomination> open,
                PersonId person,
                Fact fact,
                NominationState state,
                @Nullable NominationTabled tabled) {
            var before = open.get(names.same(person));
            open.put(
                    names.same(person),
                    new Nomination(
                            names.of(person),
                            before == null ? null : before.onBehalfOf(),
                            before == null ? null : before.by(),
                            state,
                            tabled == null ? null : calendar.when(tabled.waitsFor(), fact.happenedOn()),
                            why(fact)));
        }

        private Dissolved dissolved(Fact fact) {
            var e = (BodyDissolved) fact.event();
            var left = e.successor() == null ? open.of(reading, body, calendar) : LeftBehind.NOTHING;
            return new Dissolved(
                    fact.happenedOn(),
                    names.orNull(e.successor()),
                    e.successors().stream().map(names::of).toList(),
                    why(fact),
                    left);
        }

        private List<Named> standingItems(Standing past) {
            var items = new LinkedHashSet<MatterId>();
            for (var fact : past.facts()) {
                switch (fact.event()) {
                    case StandingItemSet e when e.body().equals(body) -> items.add(e.matter());
                    case StandingItemDropped e when e.body().equals(body) -> items.remove(e.matter());
                    default -> {}
                }
            }
            return items.stream().map(names::of).toList();
        }

        private Related related(Fact fact) {
            var e = (BodiesRelated) fact.event();
            boolean of = e.to().equals(body);
            return new Related(e.relation(), names.of(of ? e.body() : e.to()), of, why(fact));
        }

        private Call call(Fact fact, Standing past) {
            var e = (NominationsCalledFor) fact.event();
            boolean open = past.facts(RepresentativeAppointed.class).noneMatch(f -> Fact.ORDER.compare(f, fact) > 0);
            return new Call(names.of(e.by()), e.from().stream().map(names::of).toList(), open, why(fact));
        }

        private Link link(Fact fact) {
            var e = (SeatsLinked) fact.event();
            return new Link(names.of(e.from()), names.of(e.to()), why(fact));
        }

        private Why why(Fact fact) {
            return Why.of(fact, names);
        }
    }

    /** Bodies by name. */
    public ListOf<BodyEntry> list() {
        return new ListOf<>(bodies, reading -> {
            var names = Names.of(reading, directory);
            return place -> {
                var found = reading.find(bodies, place.key());
                return found == null
                        ? null
                        : entry(new BodyId(place.key()), found.value().asOf(reading.day()), names);
            };
        });
    }

    /** One body, as the list has it. */
    public BodyEntry body(ReadContext reading, BodyId body) {
        var names = Names.of(reading, directory);
        return reading.entry(bodies, body, (standing, day) -> entry(body, standing.asOf(day), names));
    }

    private static @Nullable BodyEntry entry(BodyId body, Standing past, Names names) {
        var kind = kind(past, body);
        if (kind == null) {
            return null;
        }
        var named = names.of(body);
        return new BodyEntry(
                named.id(),
                named.name(),
                kind,
                past.facts(BodyEstablished.class)
                        .map(Fact::happenedOn)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                past.facts(BodyDissolved.class)
                        .filter(f -> ((BodyDissolved) f.event()).body().equals(body))
                        .map(Fact::happenedOn)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                past.events(BodyDissolved.class)
                        .filter(e -> e.body().equals(body))
                        .map(BodyDissolved::successor)
                        .filter(java.util.Objects::nonNull)
                        .reduce((_, last) -> last)
                        .map(names::of)
                        .orElse(null),
                names.allOf(body),
                past.events(BodiesRelated.class)
                        .filter(e -> e.body().equals(body))
                        .map(e -> new BodyEntry.Relation(e.relation(), names.of(e.to())))
                        .toList());
    }
}
