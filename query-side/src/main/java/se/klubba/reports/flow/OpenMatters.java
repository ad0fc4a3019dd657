package se.klubba.reports.flow;

import static se.klubba.reports.document.References.entries;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Bar;
import se.klubba.reports.document.Block.BarChart;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Mark;
import se.klubba.words.Messages;

/** Where open matters stand, and what those wait for that have waited longest for it. */
record OpenMatters(Question question, List<Course> open) {
    private static final int SHOWN = 25;
    /** Of those that have waited equally long the one that was raised first. */
    private static final Comparator<Course> LONGEST_FIRST = Comparator.comparing(
                    Course::standsSince, Comparator.nullsLast(Comparator.comparing(EdtfDate::latest)))
            .thenComparing(Course::raisedOn, Comparator.nullsLast(EdtfDate.ORDER));

    Section section() {
        return Section.of("open", say().say("open"), status(), longest());
    }

    private Messages say() {
        return question.messages();
    }

    private BarChart status() {
        return new BarChart(
                "open-by-status",
                say().say("status.caption"),
                say().say("column.status"),
                say().say("brief.open"),
                Arrays.stream(MatterStatus.values())
                        .filter(MatterStatus::open)
                        .map(this::bar)
                        .toList());
    }

    private Bar bar(MatterStatus status) {
        var there = open.stream().filter(c -> c.status() == status).toList();
        return new Bar(say().say(status), there.size(), Passed.raised(there));
    }

    private Table longest() {
        return question.table(
                "longest-waiting",
                say().say("open.caption", SHOWN),
                List.of(
                        Column.text(say().say("column.matter")),
                        Column.text(say().say("column.body")),
                        Column.text(say().say("column.raised")),
                        Column.number(say().say("column.open")),
                        Column.text(say().say("column.status")),
                        Column.text(say().say("column.waitsFor")),
                        Column.text(say().say("column.since")),
                        Column.number(say().say("column.waited"))),
                open.stream().sorted(LONGEST_FIRST).limit(SHOWN).map(this::row));
    }

    private List<Cell> row(Course course) {
        var why = course.why();
        var since = course.standsSince();
        return List.of(
                Cell.of(
                        question.phrasing().called(course.matter()),
                        Passed.raised(course).entry()),
                Cell.of(question.phrasing().namesOr(course.bodies())),
                Cell.of(shown(course.raisedOn())),
                days(course.raisedOn(), Passed.raised(course)),
                Cell.of(say().say(course.status())),
                waitsFor(course),
                why == null ? Cell.EMPTY : Cell.of(shown(since), why.entry()),
                days(since, why));
    }

    private String shown(@Nullable EdtfDate day) {
        return day == null ? say().say("notStated") : day.toString();
    }

    /** From the last day that it can have been. */
    private Cell days(@Nullable EdtfDate from, @Nullable Mark why) {
        return from == null || why == null
                ? Cell.EMPTY
                : Cell.of(question.day().toEpochDay() - from.latest().toEpochDay(), List.of(why.entry()));
    }

    private Cell waitsFor(Course course) {
        var waiting = question.recall().of(course.waiting()).toList();
        return waiting.isEmpty()
                ? Cell.of(say().say("notStated"))
                : Cell.of(
                        waiting.stream().map(question.phrasing()::waitsFor).collect(Collectors.joining("\n")),
                        entries(waiting));
    }
}
