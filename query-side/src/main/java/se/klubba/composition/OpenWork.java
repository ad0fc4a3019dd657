package se.klubba.composition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.composition.Composition.LeftBehind;
import se.klubba.kernel.BodyId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.mattertrail.MattersAsked;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;

/** What a body has open: who dissolves one without a successor leaves that behind. */
@Component
public final class OpenWork {
    private final Assignments assignments;
    private final Matters matters;

    public OpenWork(Assignments assignments, Matters matters) {
        this.assignments = assignments;
        this.matters = matters;
    }

    LeftBehind of(ReadContext reading, BodyId body, Calendar dates) {
        var bodies = dates.withPredecessors(body);
        var recipients = bodies.stream().map(BodyId::value).toList();
        var list = matters.list();
        return new LeftBehind(
                assignments.list().every(reading, AssignmentsAsked.to(AssignmentsAsked.OPEN, recipients)),
                Stream.of(
                                list.every(reading, MattersAsked.inHandsOf(bodies)),
                                list.every(reading, MattersAsked.preparedBy(bodies)),
                                waiting(list.every(reading, MattersAsked.tabledTo(bodies)), body))
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** For its next meeting, which is not scheduled. */
    private static List<MatterEntry> waiting(List<MatterEntry> tabled, BodyId body) {
        return tabled.stream()
                .filter(matter -> matter.waitsFor().stream()
                        .map(w -> w.when().at())
                        .filter(Objects::nonNull)
                        .map(Named::id)
                        .anyMatch(body.value()::equals))
                .toList();
    }
}
