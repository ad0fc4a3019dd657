package se.klubba.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.Composition.ExOfficio;
import se.klubba.composition.CompositionView;
import se.klubba.composition.NominationState;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.mandates.Mandate;
import se.klubba.offices.TenureState;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.persons.Person.InOffice;
import se.klubba.persons.Person.Nominated;
import se.klubba.persons.Person.Seated;
import se.klubba.reading.ListOf;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.wording.Why;

/** Answers about people. */
@Component
public final class Persons {
    private final PersonsView view;
    private final CompositionView bodies;
    private final Directory directory;
    private final CalendarView calendar;

    public Persons(PersonsView view, CompositionView bodies, Directory directory, CalendarView calendar) {
        this.view = view;
        this.bodies = bodies;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** People by name; two entries found to be one person are one. */
    public ListOf<PersonEntry> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            return place -> {
                var person = new PersonId(place.key());
                return names.same(person).equals(person)
                        ? new PersonEntry(person.value(), names.of(person).name(), others(person, names))
                        : null;
            };
        });
    }

    /** @throws se.klubba.reading.ReadProblem where no such person is on record */
    public Person of(ReadContext reading, PersonId asked) {
        var known = known(reading, asked);
        if (known == null) {
            throw reading.absent(view, "person", asked.value());
        }
        return known;
    }

    /** Null where no such person is on record. */
    public @Nullable Person known(ReadContext reading, PersonId asked) {
        var found = reading.find(view, asked.value());
        if (found == null || found.value().facts(PersonNoted.class).findAny().isEmpty()) {
            return null;
        }
        var names = Names.of(reading, directory);
        var person = names.same(asked);
        var facts = new ArrayList<Fact>(facts(reading, person));
        names.alternatives(person).forEach(other -> facts.addAll(facts(reading, other)));
        facts.sort(Fact.ORDER);
        return new OnDay(reading, names, Calendar.of(reading, calendar, names), new Standing(facts))
                .person(person, others(person, names), bodies);
    }

    private List<Fact> facts(ReadContext reading, PersonId entry) {
        var found = reading.find(view, entry.value());
        return found == null ? List.of() : found.value().facts();
    }

    private static List<Named> others(PersonId person, Names names) {
        return names.alternatives(person).stream()
                .sorted(Comparator.comparing(PersonId::value))
                .map(other -> new Named(other.value(), names.entry(other)))
                .toList();
    }

    private record OnDay(ReadContext reading, Names names, Calendar calendar, Standing standing) {
        Person person(PersonId person, List<Named> others, CompositionView bodies) {
            return new Person(
                    person.value(),
                    names.of(person).name(),
                    reading.day(),
                    others,
                    mandates(person, bodies),
                    standing.facts(OfficeHolderNamed.class).map(this::inOffice).toList(),
                    nominations());
        }

        /** The end of a body, and who succeeds whom, are not among the person's facts: they are asked of the body. */
        private List<Seated> mandates(PersonId person, CompositionView bodies) {
            var facts = new ArrayList<Fact>(standing.facts());
            for (var body : bodiesOf()) {
                var found = reading.find(bodies, body.value());
                if (found != null) {
                    facts.addAll(found.value().facts());
                }
            }
            return calendar
                    .mandates(facts.stream().distinct().sorted(Fact.ORDER).toList())
                    .stream()
                    .filter(m -> m.person() != null && names.same(m.person()).equals(person))
                    .map(this::seated)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private Set<BodyId> bodiesOf() {
            return standing.facts().stream()
                    .map(f -> switch (f.event()) {
                        case RepresentativeAppointed e -> e.body();
                        case se.klubba.appointments.event.SeatEvent.MandateNoted e -> e.body();
                        default -> null;
                    })
                    .filter(Objects::nonNull)
                    .collect(java.util.stream.Collectors.toSet());
        }

        private @Nullable Seated seated(Mandate m) {
            var state = m.comingOn(reading.day())
                    ? TenureState.COMING
                    : state(m.term(), m.on(reading.day()), reading.day());
            return state == null
                    ? null
                    : new Seated(
                            names.of(m.body()),
                            m.kind(),
                            names.orNull(m.onBehalfOf()),
                            m.term(),
                            calendar.until(m),
                            state,
                            m.why().event() instanceof RepresentativeAppointed,
                            ExOfficio.of(m, names),
                            m.title() == null ? null : m.title().or(names.disposed()),
                            names.orNull(m.substituteFor()),
                            m.rank(),
                            Why.of(m.why(), names),
                            m.ended() == null ? null : Why.of(m.ended(), names));
        }

        private InOffice inOffice(Fact fact) {
            var e = (OfficeHolderNamed) fact.event();
            return new InOffice(
                    names.of(e.office()),
                    e.term(),
                    calendar.until(e.term(), calendar.told(fact)),
                    TenureState.inOffice(e.term(), calendar.told(fact), reading.day()),
                    Why.of(fact, names));
        }

        /** One of a body; none once it led to a mandate there. */
        private List<Nominated> nominations() {
            Map<BodyId, Nominated> last = new LinkedHashMap<>();
            for (var fact : standing.asOf(reading.day()).facts()) {
                switch (fact.event()) {
                    case RepresentativeNominated e -> nominated(last, e.body(), NominationState.OPEN, fact);
                    case NominationDeclined e -> nominated(last, e.body(), NominationState.DECLINED, fact);
                    case NominationTabled e -> nominated(last, e.body(), NominationState.TABLED, fact);
                    case RepresentativeAppointed e -> last.remove(e.body());
                    default -> {}
                }
            }
            return List.copyOf(last.values());
        }

        private void nominated(Map<BodyId, Nominated> last, BodyId body, NominationState state, Fact fact) {
            last.put(body, new Nominated(names.of(body), state, Why.of(fact, names)));
        }

        /** Null where it has not begun, and that was not decided yet. */
        private static @Nullable TenureState state(Term term, Term.Holds holds, LocalDate day) {
            return switch (holds) {
                case CERTAINLY -> TenureState.HELD;
                case POSSIBLY -> TenureState.POSSIBLY_HELD;
                case NO -> term.last() != null && term.last().latest().isBefore(day) ? TenureState.PAST : null;
            };
        }
    }
}
