package se.klubba.persons;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.reading.Concern;
import se.klubba.reading.StandingView;

/** What is on record about each entry of a person. */
@Component
public final class PersonsView extends StandingView {
    public PersonsView() {
        super(
                "persons",
                2,
                Concern.of(
                        Set.of("person"),
                        PersonNoted.class,
                        PersonRenamed.class,
                        PersonsFoundSame.class,
                        OfficeHolderNamed.class,
                        SeatEvent.class));
    }
}
