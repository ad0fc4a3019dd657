package se.klubba.reports.instruments;

import static se.klubba.reports.document.References.entries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.instrumentregister.InstrumentOnDay;
import se.klubba.instrumentregister.InstrumentOnDay.Awaited;
import se.klubba.instrumentregister.InstrumentState;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Term;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Figures;
import se.klubba.reports.document.Block.Paragraph;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;
import se.klubba.words.Messages;

/** Lays out how each instrument stands on the day of the report. */
record InstrumentsTold(Question question, List<InstrumentOnDay> all) {
    private static final Set<String> NUMBERS = Set.of("daysLeft", "daysWaited");

    /** One thing that is awaited of one instrument. */
    private record Waiting(InstrumentOnDay instrument, Awaited awaited) {}

    List<Section> sections() {
        var inForce = in(InstrumentState.IN_FORCE, InstrumentState.POSSIBLY_IN_FORCE);
        var ending = ending();
        var superseded = all.stream().filter(i -> i.supersession() != null).toList();
        var waiting = waiting();
        return List.of(
                Section.of(
                        "summary",
                        say("summary"),
                        new Figures(
                                "figures",
                                List.of(
                                        figure("in-force", in(InstrumentState.IN_FORCE)),
                                        figure("possibly", in(InstrumentState.POSSIBLY_IN_FORCE)),
                                        figure("ending", ending),
                                        figure("awaiting", in(InstrumentState.AWAITING)),
                                        figure("coming", in(InstrumentState.COMING)),
                                        figure("superseded", superseded)))),
                section("in-force", inForce, this::inForce, "name", "kind", "from", "until", "certain", "matters"),
                Section.of(
                        "ending",
                        say("ending"),
                        new Paragraph(within()),
                        table("ending", ending, this::ends, "name", "state", "until", "daysLeft", "by")),
                section("awaiting", waiting, this::awaits, "name", "awaited", "of", "since", "daysWaited"),
                section("superseded", superseded, this::superseded, "name", "by", "decided", "until", "state"),
                section("all", all, this::whatever, "name", "kind", "state", "from", "until"));
    }

    private Messages messages() {
        return question.messages();
    }

    private String say(String key, Object... values) {
        return messages().say(key, values);
    }

    private String within() {
        var to = question.parameters().to();
        var inWords = question.messages().inWords();
        return to == null ? inWords.say("ending.all", question.day()) : inWords.say("ending.until", question.day(), to);
    }

    private List<InstrumentOnDay> in(InstrumentState... states) {
        var wanted = Set.of(states);
        return all.stream().filter(i -> wanted.contains(i.state())).toList();
    }

    /** Those with a last day that is still to come, the nearest first; of an imprecise one, the last that it can be. */
    private List<InstrumentOnDay> ending() {
        return all.stream()
                .filter(i -> {
                    var last = last(i);
                    return last != null
                            && !last.latest().isBefore(question.day())
                            && question.parameters().within(last.latest());
                })
                .sorted(Comparator.comparing(InstrumentsTold::last, Comparator.nullsLast(EdtfDate.ORDER)))
                .toList();
    }

    private List<Waiting> waiting() {
        return all.stream()
                .flatMap(i -> i.stillAwaiting().map(a -> new Waiting(i, a)))
                .sorted(Comparator.comparing(w -> w.awaited().why(), Fact.ORDER))
                .toList();
    }

    private Figure figure(String id, List<InstrumentOnDay> which) {
        return Figure.measure(
                id,
                say("figure." + id),
                BigDecimal.valueOf(which.size()),
                "",
                which.stream()
                        .flatMap(i -> entries(i.past().facts()).stream())
                        .distinct()
                        .toList());
    }

    private <T> Section section(String id, List<T> of, Function<T, List<Cell>> row, String... columns) {
        return Section.of(id, say(id), table(id, of, row, columns));
    }

    private <T> Block table(String id, List<T> of, Function<T, List<Cell>> row, String... columns) {
        return question.table(
                id + "-table",
                say(id),
                Stream.of(columns)
                        .map(c -> new Column(say("column." + c), NUMBERS.contains(c)))
                        .toList(),
                of.stream().map(row));
    }

    private List<Cell> inForce(InstrumentOnDay i) {
        return List.of(
                name(i),
                kind(i),
                from(i),
                until(i),
                Cell.of(messages().yes(i.state() == InstrumentState.IN_FORCE)),
                Cell.of(question.phrasing().names(List.copyOf(i.matters()))));
    }

    private List<Cell> ends(InstrumentOnDay i) {
        var last = last(i);
        return List.of(
                name(i),
                state(i),
                until(i),
                last == null
                        ? Cell.EMPTY
                        : Cell.of(
                                days(question.day(), last.latest()),
                                entries(i.past().facts())),
                Cell.of(i.supersededBy() == null ? "" : question.phrasing().called(i.supersededBy())));
    }

    private List<Cell> awaits(Waiting w) {
        var why = w.awaited().why();
        var since = why.happenedOn();
        return List.of(
                Cell.of(question.phrasing().called(w.instrument().instrument())),
                Cell.of(messages().say(w.awaited().what())),
                Cell.of(question.phrasing().party(w.awaited().from())),
                Cell.of(since == null ? "" : since.toString(), why.entry()),
                since == null ? Cell.EMPTY : Cell.of(days(since.latest(), question.day()), List.of(why.entry())));
    }

    private List<Cell> superseded(InstrumentOnDay i) {
        var by = i.supersession();
        return List.of(
                name(i),
                Cell.of(question.phrasing().called(i.supersededBy())),
                by == null || by.happenedOn() == null
                        ? Cell.EMPTY
                        : Cell.of(by.happenedOn().toString(), by.entry()),
                until(i),
                state(i));
    }

    private List<Cell> whatever(InstrumentOnDay i) {
        return List.of(name(i), kind(i), state(i), from(i), until(i));
    }

    private Cell name(InstrumentOnDay i) {
        return Cell.of(
                question.phrasing().called(i.instrument()), entries(i.past().facts()));
    }

    private Cell kind(InstrumentOnDay i) {
        return Cell.of(messages().say(i.kind()));
    }

    private Cell state(InstrumentOnDay i) {
        return Cell.of(messages().say(i.state()));
    }

    private static Cell from(InstrumentOnDay i) {
        return day(i.inForce() == null ? null : i.inForce().first());
    }

    private static Cell until(InstrumentOnDay i) {
        return day(last(i));
    }

    private static Cell day(@Nullable EdtfDate day) {
        return Cell.of(day == null ? "" : day.toString());
    }

    private static @Nullable EdtfDate last(InstrumentOnDay i) {
        Term term = i.inForce();
        return term == null ? null : term.last();
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
