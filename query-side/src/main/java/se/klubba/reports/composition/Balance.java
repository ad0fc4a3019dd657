package se.klubba.reports.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.Mandate;
import se.klubba.composition.SeatsOverTime.Seat;
import se.klubba.kernel.PrincipalId;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;

/** How the seats are shared between principals, municipalities of a group taken together. */
record Balance(Question question, List<BodyInPeriod> bodies) {
    /** What one side has in one body. */
    private static final class Share {
        final List<Seat> seats = new ArrayList<>();
        long filledDays;
        long vacantDays;

        List<Mandate> holders() {
            return seats.stream().map(Seat::holder).filter(Objects::nonNull).toList();
        }

        List<Long> facts() {
            return holders().stream().map(m -> m.why().entry()).toList();
        }
    }

    BarChart chart() {
        Map<String, List<Long>> held = new LinkedHashMap<>();
        bodies.forEach(body -> shares(body)
                .forEach((side, share) -> held.computeIfAbsent(
                                question.phrasing().name(side), _ -> new ArrayList<>())
                        .addAll(share.facts())));
        return new BarChart(
                "filled-by-principal",
                say("balance.chart"),
                say("column.side"),
                say("column.filled"),
                held.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Bar(e.getKey(), e.getValue().size(), e.getValue()))
                        .toList());
    }

    Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (var body : bodies) {
            shares(body).entrySet().stream()
                    .map(e -> row(body.name(), question.phrasing().name(e.getKey()), e.getValue()))
                    .sorted(Comparator.comparing(row -> row.get(1).text()))
                    .forEach(rows::add);
        }
        return new Table(
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
                rows);
    }

    private static List<Cell> row(String body, String side, Share share) {
        var holders = share.holders();
        return List.of(
                Cell.of(body),
                Cell.of(side),
                Cell.of(share.seats.size(), List.of()),
                Cell.of(holders.size(), share.facts()),
                Cell.of(share.seats.size() - holders.size(), List.of()),
                Cell.of(share.filledDays, List.of()),
                Cell.of(share.vacantDays, List.of()));
    }

    private Map<@Nullable PrincipalId, Share> shares(BodyInPeriod body) {
        Map<@Nullable PrincipalId, Share> shares = new LinkedHashMap<>();
        for (var stretch : body.stretches()) {
            for (var seat : stretch.seats()) {
                var share = shares.computeIfAbsent(side(seat), _ -> new Share());
                if (seat.holder() == null) {
                    share.vacantDays += stretch.span().days();
                } else {
                    share.filledDays += stretch.span().days();
                }
            }
        }
        body.seats()
                .forEach(seat ->
                        Objects.requireNonNull(shares.get(side(seat))).seats.add(seat));
        return shares;
    }

    /** Whose a seat is: of who sits in it, where that is more than the seat says. */
    private @Nullable PrincipalId side(Seat seat) {
        var principal = seat.onBehalfOf() != null
                ? seat.onBehalfOf()
                : seat.holder() == null ? null : seat.holder().onBehalfOf();
        return principal == null ? null : question.names().outermost(principal);
    }

    private String say(String key) {
        return question.messages().say(key);
    }
}
