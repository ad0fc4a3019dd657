package se.klubba.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.calendar.When;
import se.klubba.directory.Names;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Term;
import se.klubba.mandates.Mandate;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.offices.Office;
import se.klubba.openassignments.Assignment;
import se.klubba.reading.Named;
import se.klubba.reading.Who;
import se.klubba.votes.Election;
import se.klubba.wording.Why;

/**
 * Who sits in a body on a day.
 *
 * @param dissolved null while it goes on
 * @param seats by the plan; where none is adopted, those that arose with an appointment, and those that are to be filled
 * @param elections to it until the day, each ballot, with who was elected and who was not
 * @param standingItems matters that are on the agenda of each of its meetings
 * @param offices that belong to it, and who has held them, holds them and will
 * @param coming mandates that are decided and have not begun
 */
public record Composition(
        Named body,
        BodyKind kind,
        LocalDate asOf,
        @Nullable Dissolved dissolved,
        List<Related> related,
        boolean planned,
        List<Seat> seats,
        int vacant,
        List<Sitting> coming,
        List<Sitting> past,
        List<Nomination> nominations,
        List<Call> callsForNominations,
        List<Election> elections,
        List<Link> links,
        List<Named> standingItems,
        List<OfficeOfBody> offices) {
    /** Everybody who sits, sat or will sit there. */
    public List<Sitting> everybody() {
        return Stream.of(seats.stream().map(Seat::holder).filter(Objects::nonNull), past.stream(), coming.stream())
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    /**
     * @param successor to which what it had open went; null where none was named, or several were
     * @param successors all that were named
     * @param leftBehind what it had open and nobody took over: nothing where there is a successor
     */
    public record Dissolved(
            @Nullable EdtfDate on, @Nullable Named successor, List<Named> successors, Why why, LeftBehind leftBehind) {}

    /**
     * @param assignments that it has not done
     * @param matters that lie in its hands, or wait for it
     */
    public record LeftBehind(List<Assignment> assignments, List<MatterEntry> matters) {
        static final LeftBehind NOTHING = new LeftBehind(List.of(), List.of());
    }

    /** What the body is to another one, or, where {@code of} says so, another one to it. */
    public record Related(BodyRelation relation, Named body, boolean of, Why why) {}

    /**
     * A place in the body.
     *
     * @param state how it stands on the day
     * @param holder null where it is vacant
     * @param outgoing who leaves it on that day, where the holder takes it over on the same; else null
     * @param filledFrom the coming mandate that fills it; null where none is decided
     * @param toBeFilled the decision to fill it, or what gave the term of a holder who carries over; null where there is none
     * @param beyondPlan held, where the plan has no such seat
     */
    public record Seat(
            MandateKind kind,
            @Nullable Named onBehalfOf,
            SeatState state,
            @Nullable Sitting holder,
            @Nullable Sitting outgoing,
            @Nullable Sitting filledFrom,
            @Nullable Why toBeFilled,
            boolean beyondPlan) {}

    /**
     * A person's term; {@code person} is null for someone unknown.
     *
     * @param until when that comes at which it ends, where that is no day; null where the term names nothing
     * @param holds how well it is known that it holds on the day
     * @param appointed false where it is only known that the person sits there
     * @param exOfficio by what it is held; null where somebody was appointed to it, or is only known to sit
     * @param carriedOver whether its term was to be over before that day, and there is no successor yet
     * @param title what the body calls it, where that is more than its kind
     * @param substituteFor of a personal substitute
     * @param rank in which order substitutes serve, from 1
     */
    public record Sitting(
            @Nullable Named person,
            MandateKind kind,
            @Nullable Named onBehalfOf,
            Term term,
            @Nullable When until,
            Term.Holds holds,
            boolean appointed,
            @Nullable ExOfficio exOfficio,
            boolean carriedOver,
            @Nullable String title,
            @Nullable Named substituteFor,
            @Nullable Integer rank,
            Why why,
            @Nullable Why ended) {}

    /** By which office somebody sits, or by which seat in another body: one of the two is given. */
    public record ExOfficio(
            @Nullable Named office,
            @Nullable Named body,
            @Nullable MandateKind kind) {
        /** Null where it is not held ex officio. */
        public static @Nullable ExOfficio of(Mandate mandate, Names names) {
            var by = mandate.exOfficio();
            if (by == null) {
                return null;
            }
            return by.seat() == null
                    ? new ExOfficio(names.orNull(by.office()), null, null)
                    : new ExOfficio(null, names.of(by.seat().body()), by.seat().kind());
        }
    }

    public record OfficeOfBody(Named office, List<Office.Holder> holders) {}

    public record Nomination(
            Named person,
            @Nullable Named onBehalfOf,
            @Nullable Who by,
            NominationState state,
            @Nullable When waitsFor,
            Why why) {}

    /** @param open nobody was appointed since */
    public record Call(Who by, List<Who> from, boolean open, Why why) {}

    /** A seat in {@code from} entitles to a nomination in {@code to}. */
    public record Link(Named from, Named to, Why why) {}
}
