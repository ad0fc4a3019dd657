package se.klubba.composition;

import java.util.Objects;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.composition.Composition.LeftBehind;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.Matters;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.openassignments.Assignments;
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

    LeftBehind of(ReadContext reading, BodyId body, Names names, Calendar dates) {
        return new LeftBehind(
                assignments.all(reading, names, dates).stream()
                        .filter(a -> a.status() == Status.OPEN
                                && a.recipient().kind().equals("body")
                                && body.value().equals(a.recipient().id()))
                        .toList(),
                matters.all(reading, names, dates).stream()
                        .filter(m -> liesWith(m, body) || waitsFor(m, body))
                        .toList());
    }

    private static boolean liesWith(MatterEntry matter, BodyId body) {
        return matter.inHandsOf().stream()
                .anyMatch(h -> h.with().kind().equals("body")
                        && body.value().equals(h.with().id()));
    }

    private static boolean waitsFor(MatterEntry matter, BodyId body) {
        return matter.waitsFor().stream()
                .map(w -> w.when().at())
                .filter(Objects::nonNull)
                .map(Named::id)
                .anyMatch(body.value()::equals);
    }
}
