package se.klubba.reports.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.CompositionView;
import se.klubba.instrumentregister.InstrumentsView;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.mattertrail.MattersView;
import se.klubba.openassignments.AssignmentsView;
import se.klubba.reading.FactsView;
import se.klubba.reading.Standing;
import se.klubba.reports.Question;

/**
 * One side of the register that can change.
 *
 * @param id stable, the same in every language
 * @param view what is on record about the things of this kind
 * @param passes whether a thing can stand otherwise by the mere passing of time, as one with a term
 * @param later whether what happened later counts as well, as an appointment that was made for a day that had passed
 */
record Aspect(String id, FactsView view, boolean passes, boolean later, Told told) {
    private static final FactsView SEATS = new CompositionView();

    static final List<Aspect> ALL = List.of(
            new Aspect(
                    "bodies",
                    SEATS,
                    false,
                    false,
                    (day, key, standing, _, question) -> new BodyStands(question).body(key, standing.asOf(day))),
            new Aspect(
                    "seats",
                    SEATS,
                    true,
                    true,
                    (day, key, standing, _, question) -> new BodyStands(question).seats(key, standing, day)),
            new Aspect(
                    "matters",
                    new MattersView(),
                    false,
                    false,
                    (day, key, standing, _, question) -> new WorkStands(question).matter(key, standing.asOf(day))),
            new Aspect(
                    "assignments",
                    new AssignmentsView(),
                    false,
                    false,
                    (day, key, standing, _, question) ->
                            new WorkStands(question).assignment(key, standing.asOf(day), day)),
            new Aspect(
                    "instruments",
                    new InstrumentsView(),
                    true,
                    true,
                    (day, key, standing, others, question) ->
                            new WorkStands(question).instrument(key, standing, day, others)),
            new Aspect(
                    "meetings",
                    new CalendarView(),
                    false,
                    true,
                    (day, key, standing, _, question) -> new MeetingStands(question).on(key, standing, day)));

    static final Set<FactsView> VIEWS = ALL.stream().map(Aspect::view).collect(Collectors.toUnmodifiableSet());

    /** Kinds of facts that count whenever they happened. */
    static final Set<Class<? extends KlubbaEvent>> LATER = ALL.stream()
            .filter(Aspect::later)
            .flatMap(aspect -> aspect.view().kinds().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Tells how a thing stands on a day: not at all, or more than once where it holds several, as a body its seats. */
    @FunctionalInterface
    interface Told {
        /** @param others what is on record about any thing of the kind, by key */
        Stream<Stand> on(
                LocalDate day, String key, Standing standing, Function<String, Standing> others, Question question);
    }
}
