package se.klubba.openassignments;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
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
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.reading.Asked;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Listing;
import se.klubba.reading.Moments;
import se.klubba.reading.Page;
import se.klubba.reading.ReadContext;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;

@ReadEndpoint
class AssignmentsEndpoint {
    private final Readings readings;
    private final Assignments assignments;
    private final Seated seated;
    private final Directory directory;
    private final CalendarView calendar;

    AssignmentsEndpoint(
            Readings readings, Assignments assignments, Seated seated, Directory directory, CalendarView calendar) {
        this.readings = readings;
        this.assignments = assignments;
        this.seated = seated;
        this.directory = directory;
        this.calendar = calendar;
    }

    /**
     * @param status open, done or discharged; all where it is absent
     * @param recipient the identifier of a body (with what its predecessors had), person (with what they are responsible for), office or principal
     * @param withPeople true for what those have, too, who sit in the body, or on behalf of the principal
     * @param by the identifier of the body that gave them
     * @param matter the identifier of a matter that they were given in
     * @param dueBefore due before this day, 2020-02-07
     * @param overdue true for those that are; false for all
     */
    @Operation(
            summary =
                    "What was assigned, by when it is due; what is due at a meeting that is not known yet comes where that was said")
    @GetMapping("/api/assignments")
    ResponseEntity<Page<Assignment>> assignments(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String withPeople,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String dueBefore,
            @RequestParam(required = false) @Nullable String overdue,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        boolean late = isTrue("overdue", overdue);
        boolean people = isTrue("withPeople", withPeople);
        var of = status == null ? null : status(status);
        var giver = by == null ? null : Readings.identifier(BodyId::new, by);
        var in = matter == null ? null : Readings.identifier(MatterId::new, matter);
        var to = recipient == null ? null : Readings.identifier(BodyId::new, recipient);
        var before = dueBefore == null ? null : Moments.day("dueBefore", dueBefore);
        var list = assignments.list().where(reading -> {
            var day = day(before, late, reading);
            return a -> (!late || a.overdue()) && (day == null || isDueBefore(a, day));
        });
        return readings.list(asked, listing, list, reading -> {
            var wanted = of != null ? AssignmentsAsked.of(of) : late ? AssignmentsAsked.OPEN : ListWanted.ALL;
            wanted = in == null ? wanted : AssignmentsAsked.in(wanted, in);
            wanted = giver == null ? wanted : AssignmentsAsked.by(wanted, List.of(giver));
            if (to != null) {
                wanted = AssignmentsAsked.owedBy(
                        wanted,
                        Calendar.of(reading, calendar, Names.of(reading, directory)),
                        to,
                        people ? seated.entries(reading, to.value()) : List.of());
            }
            var day = day(before, late, reading);
            return day == null ? wanted : AssignmentsAsked.maybeDueBefore(wanted, day);
        });
    }

    private static boolean isTrue(String parameter, @Nullable String said) {
        return "true".equals(Readings.oneOf(parameter, said, List.of("true", "false")));
    }

    private static @Nullable LocalDate day(@Nullable LocalDate before, boolean late, ReadContext reading) {
        return !late || before != null && before.isBefore(reading.day()) ? before : reading.day();
    }

    private static boolean isDueBefore(Assignment assignment, LocalDate day) {
        var last = assignment.due().last();
        return last != null && last.isBefore(day);
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

    private static Status status(String said) {
        return Arrays.stream(Status.values())
                .filter(s -> s.written().equals(said))
                .findFirst()
                .orElseThrow(() ->
                        ReadProblem.malformed("'" + said + "' is not right for status: open, done or discharged"));
    }
}
