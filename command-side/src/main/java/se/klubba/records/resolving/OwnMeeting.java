package se.klubba.records.resolving;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis.Block;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Node;

/** Minutes that tell of their own meeting's calling or moving: they mean that one meeting, by the day that it was called for. */
final class OwnMeeting {
    private OwnMeeting() {}

    /** Whether an act that is told called the meeting of the file: for its day, or the day that it was moved from. */
    static boolean calledBy(KeyedAct act, Form form, Minutes minutes) {
        return act.block() == Block.TOLD
                && form.verb().equals("scheduleMeeting")
                && form.arguments() instanceof Node.Fields(var said, var _)
                && said.get("body") instanceof Node body
                && named(body, minutes)
                && said.get("on") instanceof Node.Text(var on, var _)
                && (isOn(on, minutes)
                        || movedFrom(minutes) instanceof Node.Fields(var moved, var _)
                                && moved.get("on") instanceof Node.Text(var from, var _)
                                && from.strip().equals(on.strip()));
    }

    private static boolean isOn(String day, Minutes minutes) {
        return day.strip().equals(minutes.heading().on().toString());
    }

    /** The meeting as it is named where it is said to have been moved to the day of this file; null where nothing says so. */
    static Node.@Nullable Fields movedFrom(KeyedAct act, Minutes minutes) {
        for (var form : act.forms()) {
            if (form.verb().equals("rescheduleMeeting")
                    && form.arguments() instanceof Node.Fields(var said, var _)
                    && said.get("meeting") instanceof Node.Fields meeting
                    && said.get("to") instanceof Node.Text(var to, var _)
                    && isOn(to, minutes)
                    && sameBody(meeting, act, minutes)) {
                return meeting;
            }
        }
        return null;
    }

    /** Of the file as a whole. */
    static Node.@Nullable Fields movedFrom(Minutes minutes) {
        for (var act : minutes.acts()) {
            var moved = movedFrom(act, minutes);
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
