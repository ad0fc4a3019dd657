package se.klubba.reports.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term.Holds;
import se.klubba.mandates.Mandate;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;

/** To how many of the meetings of which it is on record who was there each member came, and who else did. */
record Attendances(Question question, List<BodyInPeriod> bodies) {
    Table table() {
        return question.table(
                "attendance-by-member",
                say("attendance.caption"),
                List.of(
                        Column.text(say("column.body")),
                        Column.text(say("column.person")),
                        Column.text(say("column.kind")),
                        Column.number(say("column.meetings")),
                        Column.number(say("column.possibleMeetings")),
                        Column.number(say("column.attended"))),
                bodies.stream().flatMap(body -> rows(body).stream()));
    }

    private List<List<Cell>> rows(BodyInPeriod body) {
        Map<PersonId, List<Mandate>> members = new LinkedHashMap<>();
        body.sittings().stream().map(BodyInPeriod.Sitting::mandate).forEach(m -> {
            if (m.person() != null) {
                members.computeIfAbsent(question.names().same(m.person()), _ -> new ArrayList<>())
                        .add(m);
            }
        });
        var meetings = body.recordedMeetings();
        meetings.forEach(m -> m.present().keySet().forEach(person -> members.computeIfAbsent(person, _ -> List.of())));
        return meetings.isEmpty()
                ? List.of()
                : members.entrySet().stream()
                        .map(e -> row(body, e.getKey(), e.getValue(), meetings))
                        .sorted(Comparator.comparing(
                                row -> row.get(1).text(), question.messages().byName()))
                        .toList();
    }

    private List<Cell> row(BodyInPeriod body, PersonId person, List<Mandate> mandates, List<Held> all) {
        var meetings = mandates.isEmpty()
                ? all
                : all.stream().filter(m -> holds(mandates, day(m)) != Holds.NO).toList();
        var possible = meetings.stream()
                .filter(m -> !mandates.isEmpty() && holds(mandates, day(m)) == Holds.POSSIBLY)
                .toList();
        var attended = meetings.stream()
                .map(m -> m.present().get(person))
                .filter(Objects::nonNull)
                .toList();
        return List.of(
                Cell.of(body.name()),
                Cell.of(question.phrasing().called(person)),
                Cell.of(kinds(mandates)),
                number(meetings),
                number(possible),
                Cell.of(attended.size(), attended));
    }

    private static Cell number(List<Held> meetings) {
        return Cell.of(
                meetings.size(),
                meetings.stream().flatMap(m -> m.recorded().stream()).toList());
    }

    private static LocalDate day(Held meeting) {
        return Objects.requireNonNull(meeting.on());
    }

    private static Holds holds(List<Mandate> mandates, LocalDate day) {
        return mandates.stream()
                .map(m -> m.on(day))
                .max(Comparator.naturalOrder())
                .orElse(Holds.NO);
    }

    private String kinds(List<Mandate> mandates) {
        return mandates.isEmpty()
                ? say("noMandate")
                : mandates.stream()
                        .map(m -> question.messages().say(m.kind()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private String say(String key) {
        return question.messages().say(key);
    }
}
