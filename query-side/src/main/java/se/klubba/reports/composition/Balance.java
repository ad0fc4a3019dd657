package se.klubba.reports.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.SeatsOverTime.Seat;
import se.klubba.kernel.PrincipalId;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;

/**
 * How the seats are shared between principals, municipalities of a group taken together.
 *
 * @param vacancies of these bodies
 */
record Balance(Question question, List<BodyInPeriod> bodies, List<Vacancy> vacancies) {
    /** What one side has in one body. */
    private static final class Share {
        final List<Seat> seats = new ArrayList<>();
        final List<Vacancy> vacancies = new ArrayList<>();
        final Set<Long> sat = new LinkedHashSet<>();
        long filledDays;
        long vacantDays;

        void on(Seat seat, long days) {
            if (seat.holder() == null) {
                vacantDays += days;
            } else {
                filledDays += days;
                sat.add(seat.holder().why().entry());
            }
        }

        List<Long> there() {
            return seats.stream().map(s -> s.there().entry()).distinct().toList();
        }

        List<Long> holders() {
            return seats.stream()
                    .map(Seat::holder)
                    .filter(Objects::nonNull)
                    .map(m -> m.why().entry())
                    .toList();
        }

        List<Long> whyStillVacant() {
            return Vacancy.why(vacancies.stream().filter(Vacancy::untilTheEnd).toList());
        }
    }

    BarChart chart() {
        Map<String, List<Long>> held = new LinkedHashMap<>();
        bodies.forEach(body -> shares(body)
                .forEach((side, share) -> held.computeIfAbsent(
                                question.phrasing().called(side), _ -> new ArrayList<>())
                        .addAll(share.holders())));
        return new BarChart(
                "filled-by-principal",
                say("balance.chart"),
                say("column.side"),
                say("column.filled"),
                held.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(question.messages().byName()))
                        .map(e -> new Bar(e.getKey(), e.getValue().size(), e.getValue()))
                        .toList());
    }

    Table table() {
        return question.table(
                "balance-by-body",
                say("balance.caption"),
                List.of(
                        Column.text(say("column.body")),
                        Column.text(say("column.side")),
                        Column.number(say("column.seats")),
                        Column.number(say("column.filled")),
                        Column.number(say("column.vacant")),
                        Column.number(say("column.filledDays")),
                        Column.number(say("column.vacantDays"))),
                bodies.stream().flatMap(this::rows));
    }

    private Stream<List<Cell>> rows(BodyInPeriod body) {
        return shares(body).entrySet().stream()
                .map(e -> row(body.name(), question.phrasing().called(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(
                        row -> row.get(1).text(), question.messages().byName()));
    }

    private static List<Cell> row(String body, String side, Share share) {
        var holders = share.holders();
        return List.of(
                Cell.of(body),
                Cell.of(side),
                Cell.of(share.seats.size(), share.there()),
                Cell.of(holders.size(), holders),
                Cell.of(share.seats.size() - holders.size(), share.whyStillVacant()),
                Cell.of(share.filledDays, share.sat),
                Cell.of(share.vacantDays, Vacancy.why(share.vacancies)));
    }

    private Map<@Nullable PrincipalId, Share> shares(BodyInPeriod body) {
        Map<@Nullable PrincipalId, Share> shares = new LinkedHashMap<>();
        for (var stretch : body.stretches()) {
            for (var seat : stretch.seats()) {
                shares.computeIfAbsent(side(seat), _ -> new Share())
                        .on(seat, stretch.span().days());
            }
        }
        body.seats()
                .forEach(seat ->
                        Objects.requireNonNull(shares.get(side(seat))).seats.add(seat));
        vacancies.stream()
                .filter(v -> v.body() == body)
                .forEach(v -> Objects.requireNonNull(shares.get(side(v.onBehalfOf())))
                        .vacancies
                        .add(v));
        return shares;
    }

    /** Whose a seat is: of who sits in it, where that is more than the seat says. */
    private @Nullable PrincipalId side(Seat seat) {
        var principal = seat.onBehalfOf() != null
                ? seat.onBehalfOf()
                : seat.holder() == null ? null : seat.holder().onBehalfOf();
        return side(principal);
    }

    private @Nullable PrincipalId side(@Nullable PrincipalId principal) {
        return principal == null ? null : question.names().outermost(principal);
    }

    private String say(String key) {
        return question.messages().say(key);
    }
}
