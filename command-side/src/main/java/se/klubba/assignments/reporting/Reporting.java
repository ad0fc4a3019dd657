package se.klubba.assignments.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class Reporting implements Rule<ReportOnAssignment> {
    @Override
    public List<KlubbaEvent> decide(ReportOnAssignment act, Facts facts) {
        return List.of(new AssignmentReported(
                act.assignment(),
                act.by(),
                act.words(),
                AtMeeting.procedure(act, facts).occurrence()));
    }
}
