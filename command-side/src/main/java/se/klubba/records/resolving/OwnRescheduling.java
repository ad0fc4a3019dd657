package se.klubba.records.resolving;

import org.jspecify.annotations.Nullable;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Node;

/** Minutes that tell of their own meeting's moving: they mean that one meeting, by the day that it was moved from. */
final class OwnRescheduling {
    private OwnRescheduling() {}

    /** The meeting as it is named where it is said to have been moved to the day of this file; null where nothing says so. */
    static Node.@Nullable Fields in(KeyedAct act, Minutes minutes) {
        for (var form : act.forms()) {
            if (form.verb().equals("rescheduleMeeting")
                    && form.arguments() instanceof Node.Fields(var said, var _)
                    && said.get("meeting") instanceof Node.Fields meeting
                    && said.get("to") instanceof Node.Text(var to, var _)
                    && to.strip().equals(minutes.heading().on().toString())
                    && sameBody(meeting, act, minutes)) {
                return meeting;
            }
        }
        return null;
    }

    /** Of the file as a whole. */
    static Node.@Nullable Fields in(Minutes minutes) {
        for (var act : minutes.acts()) {
            var moved = in(act, minutes);
            if (moved != null) {
                return moved;
            }
        }
        return null;
    }

    private static boolean sameBody(Node.Fields meeting, KeyedAct act, Minutes minutes) {
        var body = meeting.byName().get("body");
        if (body == null) {
            return act.when() == null
                    || act.when().body() != null && named(act.when().body(), minutes);
        }
        return named(body, minutes);
    }

    private static boolean named(Node body, Minutes minutes) {
        return full(body, minutes).equals(full(minutes.heading().body(), minutes));
    }

    private static String full(Node body, Minutes minutes) {
        var named = minutes.names().get(body.shown());
        return named == null ? body.shown() : named.name();
    }
}
