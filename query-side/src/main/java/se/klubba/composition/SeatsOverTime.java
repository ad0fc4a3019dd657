package se.klubba.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.composition.Spans.Span;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PrincipalId;
import se.klubba.mandates.Mandate;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/** The seats of a body over many days: on each of them, what {@link SeatsOnDay} says of it. */
public final class SeatsOverTime {
    private static final Set<Class<? extends KlubbaEvent>> CHANGING =
            Set.of(SeatPlanAdopted.class, FillingDecided.class, BodyDissolved.class);

    /** @param seats the same on each of these days */
    public record Stretch(Span span, List<Seat> seats) {
        public Stretch {
            seats = List.copyOf(seats);
        }
    }

    /**
     * @param onBehalfOf a principal, or a group of them; null for any
     * @param planned whether it is a seat of a plan
     * @param there what says that there is such a seat
     * @param holder certainly or possibly; null where it is vacant
     * @param coming whose mandate begins later; null where none is known of
     * @param toBeFilled the decision to fill it; null where there is none
     */
    public record Seat(
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            boolean planned,
            Fact there,
            @Nullable Mandate holder,
            @Nullable Mandate coming,
            @Nullable Fact toBeFilled) {
        private static Seat of(SeatsOnDay.Place p) {
            return new Seat(p.kind, p.onBehalfOf, p.planned, p.there(), p.holder, p.coming, p.toBeFilled);
        }

        public boolean vacant() {
            return holder == null;
        }

        /** Whether it is such a seat that the mandate was held on. */
        public boolean takes(Mandate m, Names names) {
            return kind == m.kind()
                    && (planned
                            ? onBehalfOf == null || names.belongs(m.onBehalfOf(), onBehalfOf)
                            : Objects.equals(onBehalfOf, m.onBehalfOf()));
        }
    }

    private SeatsOverTime() {}

    /**
     * @param standing all that stands about the body
     * @param mandates those of it, as {@link Mandate#in} gives them
     */
    public static List<Stretch> of(
            BodyId body, Standing standing, List<Mandate> mandates, LocalDate from, LocalDate to, Names names) {
        return Spans.of(changes(standing, mandates), from, to).stream()
                .map(span -> new Stretch(
                        span,
                        SeatsOnDay.of(body, standing, mandates, span.first(), names).stream()
                                .map(Seat::of)
                                .toList()))
                .toList();
    }

    /** The first day of anything new about it; days that change nothing may be among them. */
    public static Stream<LocalDate> changes(Standing standing, List<Mandate> mandates) {
        var facts = standing.facts().stream()
                .filter(f -> CHANGING.contains(f.event().getClass()))
                .map(Fact::happenedOn)
                .flatMap(Stream::ofNullable)
                .flatMap(on -> Stream.of(on.latest(), on.latest().plusDays(1)));
        return Stream.concat(facts, mandates.stream().flatMap(Mandate::changes));
    }
}
