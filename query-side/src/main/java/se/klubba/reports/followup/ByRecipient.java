package se.klubba.reports.followup;

import java.util.ArrayList;
import java.util.List;
import se.klubba.reports.Question;
import se.klubba.reports.document.Block.Column;
import se.klubba.reports.document.Block.Table;
import se.klubba.reports.document.Cell;

/** A row a recipient. */
record ByRecipient(Question question, List<Recipient> recipients) {
    private static final List<String> NUMBERS = List.of(
            "given", "in-time", "late", "done", "discharged", "open", "overdue", "never-reported", "median", "longest");

    Table table() {
        var say = question.messages();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(say.say("column.recipient")));
        NUMBERS.forEach(n -> columns.add(Column.number(say.say("brief." + n))));
        return question.table(
                "by-recipient",
                say.say("recipients.caption"),
                columns,
                recipients.stream().map(this::row));
    }

    private List<Cell> row(Recipient one) {
        var took = Recipient.durations(one.assigned());
        return List.of(
                Cell.of(one.label()),
                count(one.assigned()),
                count(one.of(Outcome.IN_TIME)),
                count(one.of(Outcome.LATE)),
                count(one.of(Outcome.DONE)),
                count(one.of(Outcome.DISCHARGED)),
                count(one.open()),
                count(one.of(Outcome.OVERDUE)),
                count(one.neverReported()),
                took.median() == null ? Cell.EMPTY : Cell.of(took.median(), took.facts()),
                took.longest() == null ? Cell.EMPTY : Cell.of(took.longest(), took.factsOfLongest()));
    }

    private static Cell count(List<Assigned> some) {
        return Cell.of(some.size(), Recipient.given(some));
    }
}
