package se.klubba.reports.composition;

import static se.klubba.reports.Parameter.BODIES;
import static se.klubba.reports.Parameter.FROM;
import static se.klubba.reports.Parameter.TO;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;

/** Who sat in a body, or in any, in a period. */
@Component
public final class Composition implements Report {
    @Override
    public Definition definition() {
        return Definition.of("composition", 10, FROM, TO, BODIES);
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> reads() {
        return Set.of(
                SeatEvent.class, BodyEvent.class, MeetingOpened.class, MeetingClosed.class, AttendanceRecorded.class);
    }

    @Override
    public Fold begin(Question question) {
        return new CompositionFold(question);
    }
}
