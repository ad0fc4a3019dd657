package se.klubba.composition;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.kernel.BodyId;
import se.klubba.reading.ListOf;
import se.klubba.reading.ReadContext;

/** Answers to which bodies others appoint. */
@Component
public final class Appointing {
    private final ListOf<BodyId> bodies;

    public Appointing(AppointingView view) {
        this.bodies = new ListOf<>(view, _ -> place -> new BodyId(place.key()));
    }

    /** Those in which one of these planned seats, decided to fill them or filled them, called for nominations or tabled one. */
    List<BodyId> to(ReadContext reading, Collection<BodyId> by) {
        return by.stream()
                .flatMap(one -> bodies.every(reading, AppointingView.by(one)).stream())
                .distinct()
                .toList();
    }
}
