package se.klubba.persons;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.reading.Concern;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListedView;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;
import se.klubba.timeline.Fact;

/** What is on record about each entry of a person. */
@Component
public final class PersonsView extends StandingView implements ListedView {
    /** A body in which they have, had or will have a mandate. */
    static final String BODY = "body";
    /** A principal on whose behalf. */
    static final String PRINCIPAL = "principal";

    public PersonsView() {
        super(
                "persons",
                5,
                Concern.of(
                                Set.of("person"),
                                PersonNoted.class,
                                PersonRenamed.class,
                                PersonsFoundSame.class,
                                OfficeHolderNamed.class,
                                SeatEvent.class)
                        .or(Concern.of(Set.of("office", "body"), SeatHeldExOfficio.class)));
    }

    @Override
    public Set<String> listed() {
        return Set.of("person");
    }

    /** An entry that was found to be another is found as that. */
    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var person = new PersonId(key);
        boolean elsewhere = standing.events(PersonsFoundSame.class)
                .anyMatch(e -> e.same().equals(person) && !e.kept().equals(person));
        if (elsewhere || standing.facts(PersonNoted.class).findAny().isEmpty()) {
            return List.of();
        }
        var entries = new HashSet<PersonId>();
        var all = with(person, standing, others, entries).toList();
        return List.of(ListEntry.named(
                key,
                name(standing, day),
                all.stream().flatMap(PersonsView::names),
                all.stream().flatMap(one -> Stream.concat(seats(one), exOfficio(one, others)))));
    }

    private static Stream<Standing> with(
            PersonId person, Standing standing, Function<String, Standing> others, Set<PersonId> passed) {
        passed.add(person);
        return Stream.concat(
                Stream.of(standing),
                standing.events(PersonsFoundSame.class)
                        .filter(e -> e.kept().equals(person))
                        .map(PersonsFoundSame::same)
                        .filter(passed::add)
                        .flatMap(other -> with(other, others.apply(other.value()), others, passed)));
    }

    /** All that they are or were ever called. */
    private static Stream<String> names(Standing standing) {
        return standing.facts().stream()
                .map(fact -> fact.event().called())
                .flatMap(Stream::ofNullable)
                .map(Words::text)
                .flatMap(Stream::ofNullable);
    }

    /** As last said by that day; what was said first where all of it was later. */
    private static @Nullable String name(Standing standing, LocalDate day) {
        @Nullable String said = null;
        for (var fact : standing.facts()) {
            var words = fact.event().called();
            if (words != null && (said == null || Standing.happened(fact, day))) {
                said = words.text() == null ? said : words.text();
            }
        }
        return said;
    }

    private static Stream<String> seats(Standing standing) {
        return standing.facts().stream().flatMap(f -> switch (f.event()) {
            case RepresentativeAppointed e -> Stream.concat(term(BODY, e.body()), term(PRINCIPAL, e.onBehalfOf()));
            case MandateNoted e -> Stream.concat(term(BODY, e.body()), term(PRINCIPAL, e.onBehalfOf()));
            default -> Stream.empty();
        });
    }

    /** Of whatever comes with an office or a seat that they have, had or will have, and with what came with that. */
    private static Stream<String> exOfficio(Standing standing, Function<String, Standing> others) {
        var terms = new LinkedHashSet<String>();
        var reached = new HashSet<Identifier>();
        var next = new ArrayDeque<Identifier>();
        standing.facts().stream().flatMap(PersonsView::held).forEach(next::add);
        while (!next.isEmpty()) {
            var held = next.remove();
            if (reached.add(held)) {
                others.apply(held.value())
                        .events(SeatHeldExOfficio.class)
                        .filter(e -> held.equals(e.office())
                                || e.seat() != null && held.equals(e.seat().body()))
                        .forEach(e -> {
                            Stream.concat(term(BODY, e.body()), term(PRINCIPAL, e.onBehalfOf()))
                                    .forEach(terms::add);
                            next.add(e.body());
                        });
            }
        }
        return terms.stream();
    }

    private static Stream<Identifier> held(Fact fact) {
        return switch (fact.event()) {
            case OfficeHolderNamed e -> Stream.of(e.office());
            case RepresentativeAppointed e -> Stream.of(e.body());
            case MandateNoted e -> Stream.of(e.body());
            default -> Stream.empty();
        };
    }
}
