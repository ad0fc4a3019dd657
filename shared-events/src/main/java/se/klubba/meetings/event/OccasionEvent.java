package se.klubba.meetings.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Called;
import se.klubba.kernel.Creates;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

/**
 * Facts about occasions: days that are not a meeting of one body; {@code matters} are those that a fact is a step of, none in version 1.
 * Stored for ever: add a version, never edit one.
 */
@About(OccasionId.class)
public sealed interface OccasionEvent extends KlubbaEvent {
    /** There is, or was to be, such an occasion; who planned it and for which day is not told. */
    @Event(namespace = "occasions", name = "OccasionNoted", version = "1")
    record OccasionNoted(
            @Creates OccasionId occasion,
            @Called Words name,
            List<BodyId> bodies,
            List<MatterId> matters,
            Occurrence at)
            implements OccasionEvent {}

    /** {@code days}: the alternatives, none where the day is open, and the {@code hours} of those of which they are told. A further proposal replaces them. */
    @Event(namespace = "occasions", name = "OccasionProposed", version = "3")
    record OccasionProposed(
            @Creates OccasionId occasion,
            @Called Words name,
            List<LocalDate> days,
            List<OccasionHours> hours,
            List<BodyId> bodies,
            List<MatterId> matters,
            Occurrence at)
            implements OccasionEvent {
        public OccasionProposed {
            hours = hours == null ? List.of() : List.copyOf(hours);
        }

        public OccasionProposed(
                OccasionId occasion,
                Words name,
                List<LocalDate> days,
                List<BodyId> bodies,
                List<MatterId> matters,
                Occurrence at) {
            this(occasion, name, days, List.of(), bodies, matters, at);
        }
    }

    /** When it begins and ends on one of the days, as far as that is told. */
    record OccasionHours(
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends) {
        public OccasionHours {
            if (starts == null && ends == null) {
                throw new IllegalArgumentException("the hours of " + on + " have a beginning or an end");
            }
        }
    }

    @Event(namespace = "occasions", name = "OccasionScheduled", version = "3")
    record OccasionScheduled(
            @Creates OccasionId occasion,
            @Called Words name,
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            List<BodyId> bodies,
            List<MatterId> matters,
            Occurrence at)
            implements OccasionEvent {
        public OccasionScheduled(
                OccasionId occasion,
                Words name,
                LocalDate on,
                List<BodyId> bodies,
                List<MatterId> matters,
                Occurrence at) {
            this(occasion, name, on, null, null, bodies, matters, at);
        }
    }

    /** That day is off; the occasion still stands. */
    @Event(namespace = "occasions", name = "OccasionDateWithdrawn", version = "2")
    record OccasionDateWithdrawn(OccasionId occasion, LocalDate day, List<MatterId> matters, Occurrence at)
            implements OccasionEvent {}

    @Event(namespace = "occasions", name = "OccasionCancelled", version = "2")
    record OccasionCancelled(OccasionId occasion, List<MatterId> matters, Occurrence at) implements OccasionEvent {}
}
