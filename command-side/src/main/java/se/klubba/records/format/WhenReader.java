package se.klubba.records.format;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.matters.event.MatterEvent.DecisionWay;
import se.klubba.records.format.Minutes.When;

/** Reads when, and by whom, something was done that was not done at the meeting at hand: {@code at: {body: …, on: …}}. */
final class WhenReader {
    private final Faults faults;
    private final Parts parts;

    WhenReader(Faults faults) {
        this.faults = faults;
        this.parts = new Parts(faults);
    }

    When read(Node node) {
        var in = parts.fields(node, Set.of("body", "on", "starts", "meeting", "by", "delegate"));
        var meeting = in.byName().get("meeting");
        if (meeting != null) {
            for (var more : List.of("body", "on", "starts", "by", "delegate")) {
                if (in.byName().containsKey(more)) {
                    faults.add(
                            node.at(),
                            "wrong-when",
                            "an act that happened at a meeting has its day and body from there: at: {meeting: {body:"
                                    + " …, on: …}}");
                }
            }
            var fields = parts.fields(meeting, Set.of("body", "on", "starts", "id"));
            var on = fields.byName().get("on");
            return new When(
                    null, meeting, on == null ? null : EdtfDate.on(parts.day(on)), null, null, null, false, node.at());
        }
        return new When(
                in.byName().get("body"),
                null,
                parts.date(parts.required(in, "on")),
                parts.time(in, "starts"),
                way(in),
                in.byName().get("delegate"),
                false,
                node.at());
    }

    /** Who is said to have decided for the body did so by delegation. */
    private @Nullable DecisionWay way(Node.Fields in) {
        var by = in.byName().get("by");
        if (by == null) {
            return in.byName().containsKey("delegate") ? DecisionWay.DELEGATION : null;
        }
        return switch (parts.text(by)) {
            case "circulation" -> DecisionWay.CIRCULATION;
            case "delegation" -> DecisionWay.DELEGATION;
            default ->
                throw faults.stop(
                        by.at(), "wrong-when", "a body decides outside its meetings by circulation or by delegation");
        };
    }
}
