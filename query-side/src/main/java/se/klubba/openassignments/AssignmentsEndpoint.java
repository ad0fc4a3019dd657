package se.klubba.openassignments;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.AssignmentId;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadContext;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;

@ReadEndpoint
class AssignmentsEndpoint {
    private final Readings readings;
    private final Assignments assignments;
    private final Directory directory;
    private final CalendarView calendar;

    AssignmentsEndpoint(Readings readings, Assignments assignments, Directory directory, CalendarView calendar) {
        this.readings = readings;
        this.assignments = assignments;
        this.directory = directory;
        this.calendar = calendar;
    }

    /**
     * @param status open, done or discharged; all where it is absent
     * @param recipient the identifier of a body, person, office or principal
     * @param overdue true for those that are; false for all
     */
    @Operation(summary = "What was assigned, what is due first coming first")
    @GetMapping("/api/assignments")
    ResponseEntity<Page<Assignment>> assignments(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String overdue,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        var wanted = status == null ? null : status(status);
        boolean overdueOnly = "true".equals(Readings.oneOf("overdue", overdue, List.of("true", "false")));
        return readings.list(
                asked,
                listing,
                reading -> all(reading).stream()
                        .filter(a -> wanted == null || a.status() == wanted)
                        .filter(a -> recipient == null
                                || recipient.equals(a.recipient().id()))
                        .filter(a -> !overdueOnly || a.overdue())
                        .toList(),
                a -> a.task() + "\n" + a.recipient().shown() + "\n"
                        + (a.responsible() == null ? "" : a.responsible().shown()));
    }

    @Operation(summary = "An assignment, as the list of assignments has it")
    @GetMapping("/api/assignments/{assignment}")
    ResponseEntity<Assignment> assignment(@PathVariable String assignment, @ParameterObject Asked asked) {
        var id = Readings.identifier(AssignmentId::new, assignment);
        return readings.answer(asked, reading -> {
            var names = Names.of(reading, directory);
            return assignments.known(reading, id, names, Calendar.of(reading, calendar, names));
        });
    }

    private List<Assignment> all(ReadContext reading) {
        var names = Names.of(reading, directory);
        return assignments.all(reading, names, Calendar.of(reading, calendar, names));
    }

    private static Status status(String said) {
        return Arrays.stream(Status.values())
                .filter(s -> s.written().equals(said))
                .findFirst()
                .orElseThrow(() ->
                        ReadProblem.malformed("'" + said + "' is not right for status: open, done or discharged"));
    }
}
