package se.klubba.reports.composition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.SeatsOverTime.Seat;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.PersonId;
import se.klubba.reports.Question;
import se.klubba.reports.composition.BodyInPeriod.Sitting;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;
import se.klubba.words.Messages;

/** Lays out who sat where: figures, balance, each mandate, vacancies, attendance. */
record CompositionTold(Question question, List<BodyInPeriod> bodies) {
    List<Section> sections() {
        var vacancies = Vacancy.all(bodies, question.names());
        var balance = new Balance(question, bodies, vacancies);
        return List.of(
                Section.of("summary", say().say("summary"), new Figures("figures", figures(vacancies))),
                new Section("balance", say().say("balance"), balance(balance)),
                Section.of("service", say().say("service"), service()),
                Section.of("vacancies", say().say("vacancies"), vacancies(vacancies)),
                Section.of("attendance", say().say("attendance"), new Attendances(question, bodies).table()));
    }

    /** A chart of all bodies together; of one its table says the same. */
    private List<Block> balance(Balance balance) {
        return bodies.size() > 1 ? List.of(balance.chart(), balance.table()) : List.of(balance.table());
    }

    private Messages say() {
        return question.messages();
    }

    private List<Figure> figures(List<Vacancy> vacancies) {
        var held = bodies.stream().flatMap(b -> b.heldMeetings().stream()).toList();
        var recorded = bodies.stream()
                .flatMap(b -> b.recordedMeetings().stream())
                .map(m -> m.recorded().iterator().next())
                .toList();
        var still = vacancies.stream().filter(Vacancy::untilTheEnd).toList();
        var seats = bodies.stream().flatMap(b -> b.seats().stream()).toList();
        var filled = seats.stream()
                .map(Seat::holder)
                .filter(Objects::nonNull)
                .map(m -> m.why().entry())
                .toList();
        var undecided = vacancies.stream()
                .filter(v -> v.decided() == Vacancy.Decided.NOTHING)
                .toList();
        var there = seats.stream().map(s -> s.there().entry()).distinct().toList();
        var people = people();
        return List.of(
                measure("people", people.size(), "", List.copyOf(people.values())),
                measure("sittings", sittings().size(), "", entries(sittings())),
                measure("seats", seats.size(), "", there),
                measure("filled", filled.size(), "", filled),
                measure("vacant", seats.size() - filled.size(), "", Vacancy.why(still)),
                measure("vacant-days", vacantDays(), say().say("seatDays"), Vacancy.why(vacancies)),
                measure("undecided-days", days(undecided), say().say("seatDays"), Vacancy.why(undecided)),
                Figure.count("meetings", label("meetings"), held),
                Figure.count("recorded-meetings", label("recorded-meetings"), recorded));
    }

    private String label(String figure) {
        return say().say("figure." + figure);
    }

    private Figure measure(String id, long number, String unit, List<Long> facts) {
        return Figure.measure(id, label(id), BigDecimal.valueOf(number), unit, facts);
    }

    private static long days(List<Vacancy> some) {
        return some.stream().mapToLong(Vacancy::seatDays).sum();
    }

    private long vacantDays() {
        return bodies.stream().mapToLong(BodyInPeriod::vacantDays).sum();
    }

    private List<Sitting> sittings() {
        return bodies.stream().flatMap(b -> b.sittings().stream()).toList();
    }

    private static List<Long> entries(List<Sitting> sittings) {
        return sittings.stream().map(s -> s.mandate().why().entry()).toList();
    }

    /** Each known person who sat, with the first fact that says so. */
    private Map<PersonId, Long> people() {
        Map<PersonId, Long> people = new LinkedHashMap<>();
        for (var sitting : sittings()) {
            var person = sitting.mandate().person();
            if (person != null) {
                people.putIfAbsent(
                        question.names().same(person), sitting.mandate().why().entry());
            }
        }
        return people;
    }

    private Table service() {
        return question.table(
                "sittings",
                say().say("service.caption"),
                columns("body", "person", "kind", "principal", "first", "last", "days", "possibly"),
                bodies.stream().flatMap(body -> body.sittings().stream().map(s -> row(body, s))));
    }

    private List<Cell> row(BodyInPeriod body, Sitting sitting) {
        var mandate = sitting.mandate();
        return List.of(
                Cell.of(body.name()),
                Cell.of(
                        mandate.person() == null
                                ? say().say("someoneUnknown")
                                : question.phrasing().called(mandate.person()),
                        mandate.why().entry()),
                Cell.of(say().say(mandate.kind())),
                Cell.of(question.phrasing().called(mandate.onBehalfOf())),
                Cell.of(day(mandate.term().first(), "first.unknown")),
                ended(mandate.term().last(), mandate.ended()),
                Cell.of(sitting.served().certainly(), sitting.facts()),
                Cell.of(sitting.served().possibly(), sitting.facts()));
    }

    private String day(@Nullable EdtfDate day, String absent) {
        return day == null ? say().say(absent) : day.toString();
    }

    private Cell ended(@Nullable EdtfDate last, @Nullable Fact by) {
        return Cell.of(day(last, "last.none"), by == null ? List.of() : List.of(by.entry()));
    }

    private Table vacancies(List<Vacancy> vacancies) {
        return question.table(
                "vacancies-by-seat",
                say().say("vacancies.caption"),
                columns("body", "kind", "principal", "seats", "first", "last", "seatDays", "why"),
                vacancies.stream().map(this::row));
    }

    private List<Cell> row(Vacancy one) {
        return List.of(
                Cell.of(one.body().name()),
                Cell.of(say().say(one.kind())),
                Cell.of(question.phrasing().called(one.onBehalfOf())),
                Cell.of(one.number(), one.why()),
                Cell.of(one.span().first().toString()),
                Cell.of(
                        one.untilTheEnd()
                                ? say().say("last.still")
                                : one.span().last().toString()),
                Cell.of(one.seatDays(), one.why()),
                Cell.of(say().say("decided." + one.decided()), one.why()));
    }

    private List<Column> columns(String... names) {
        var numbers = List.of("days", "possibly", "seats", "seatDays");
        return Arrays.stream(names)
                .map(n -> new Column(say().say("column." + n), numbers.contains(n)))
                .toList();
    }
}
