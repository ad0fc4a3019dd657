package se.klubba.records.resolving;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import se.klubba.acts.Days;
import se.klubba.kernel.Due;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;

/** Reads what something waits for, and when it is due: a meeting by body and day, an occasion, a preparation, a day, a period. */
public final class Coming {
    private final Values values;
    private final Things things;
    private final Faults faults;
    private final Parts parts;

    public Coming(Values values, Things things, Faults faults) {
        this.values = values;
        this.things = things;
        this.faults = faults;
        this.parts = new Parts(faults);
    }

    public WaitsFor waitsFor(Node node, Situation in) {
        if (node instanceof Node.Text) {
            if (parts.text(node).equals(Values.NOT_STATED)) {
                return new WaitsFor.NotStated();
            }
            throw faults.stop(
                    node.at(),
                    "wrong-waiting",
                    "something waits for {body: …, on: …}, {occasion: …}, {preparation: …} or not-stated");
        }
        var fields = parts.fields(node, Set.of("body", "on", "starts", "id", "occasion", "preparation"));
        var occasion = fields.byName().get("occasion");
        var preparation = fields.byName().get("preparation");
        if (occasion != null) {
            return new WaitsFor.ForOccasion(
                    (OccasionId) things.find(Kind.OCCASION, parts.text(occasion), occasion.at()));
        }
        return preparation != null
                ? new WaitsFor.ForPreparation(values.body(preparation))
                : new WaitsFor.ForMeeting(values.meeting(node, in));
    }

    private Due onDay(Node node) {
        try {
            return new Due.OnDay(Days.checked(LocalDate.parse(parts.text(node))));
        } catch (DateTimeException _) {
            throw faults.stop(
                    node.at(),
                    "wrong-due",
                    "'" + node.shown()
                            + "' does not say when it is due: a day (2020-03-31), a period {from: 2020-01-01, to:"
                            + " 2020-06-30}, a meeting {body: …, on: 2020-03-06}, next-meeting, {nextMeeting: …} of"
                            + " another body, {occasion: …}, or not-stated");
        }
    }

    public Due due(Node node, Situation in) {
        if (node instanceof Node.Text) {
            return switch (parts.text(node)) {
                case Values.NOT_STATED -> new Due.NotStated();
                case "next-meeting" -> {
                    if (in.body() == null) {
                        throw faults.stop(
                                node.at(), "whose-meeting", "the next meeting of which body? {nextMeeting: …}");
                    }
                    yield new Due.NextMeeting(in.body());
                }
                default -> onDay(node);
            };
        }
        var fields = parts.fields(node, Set.of("body", "on", "starts", "id", "occasion", "from", "to", "nextMeeting"));
        var occasion = fields.byName().get("occasion");
        var next = fields.byName().get("nextMeeting");
        if (occasion != null) {
            return new Due.AtOccasion((OccasionId) things.find(Kind.OCCASION, parts.text(occasion), occasion.at()));
        }
        if (next != null) {
            return new Due.NextMeeting(values.body(next));
        }
        if (fields.byName().containsKey("from")) {
            return new Due.Within(parts.day(parts.required(fields, "from")), parts.day(parts.required(fields, "to")));
        }
        return new Due.AtMeeting(values.meeting(node, in));
    }

    /** At what a term ends: {@code successor}, {@code next-meeting}, a meeting, an occasion, or words as they were said. */
    TermEnd termEnd(Node node, Situation in) {
        if (node instanceof Node.Text) {
            var said = parts.text(node);
            return said.equals("successor")
                    ? new TermEnd.Successor()
                    : said.equals("next-meeting") && in.body() != null
                            ? new TermEnd.NextMeeting(in.body())
                            : new TermEnd.AtEvent(Words.of(said));
        }
        var fields = parts.fields(node, Set.of("body", "on", "starts", "id", "occasion"));
        var occasion = fields.byName().get("occasion");
        return occasion != null
                ? new TermEnd.AtOccasion((OccasionId) things.find(Kind.OCCASION, parts.text(occasion), occasion.at()))
                : new TermEnd.AtMeeting(values.meeting(node, in));
    }
}
