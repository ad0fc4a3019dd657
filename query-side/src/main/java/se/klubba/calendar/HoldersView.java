package se.klubba.calendar;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** Who holds each office and sits in each body: what others sit by ex officio. */
@Component
public final class HoldersView extends StandingView {
    public HoldersView() {
        super(
                "holders",
                1,
                Concern.of(
                        Set.of("body", "office"),
                        RepresentativeAppointed.class,
                        MandateNoted.class,
                        MandateEnded.class,
                        SeatHeldExOfficio.class,
                        BodyDissolved.class,
                        OfficeHolderNamed.class));
    }
}
