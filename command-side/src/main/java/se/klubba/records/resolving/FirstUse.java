package se.klubba.records.resolving;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.EdtfDate;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Node;

/**
 * The earliest day of which a file tells something about each of its matters: a matter that it raises has been there since. Where an item
 * of the meeting takes it up it is before the meeting's body; where it is only told of, before the body that is named there, if one is.
 *
 * @param byTitle under the full title
 * @param bodies likewise
 */
record FirstUse(Map<String, EdtfDate> byTitle, Map<String, Node> bodies, EdtfDate otherwise) {
    /** Of two that end alike, what may have been long before. */
    private static final Comparator<EdtfDate> BY_LAST_DAY = Comparator.comparing(EdtfDate::latest)
            .thenComparing(EdtfDate::earliest, Comparator.nullsFirst(Comparator.naturalOrder()));

    static FirstUse in(Minutes minutes) {
        var meeting = EdtfDate.on(minutes.heading().on());
        var first = new HashMap<String, EdtfDate>();
        var told = new HashMap<String, Node>();
        var takenUp = new HashMap<String, Node>();
        for (var act : minutes.acts()) {
            var when = act.when();
            var on = when == null ? null : when.on();
            var day = on == null ? meeting : on;
            var body = body(act);
            Consumer<String> mention = title -> {
                first.merge(title, day, FirstUse::earlier);
                if (act.block() != Block.TOLD) {
                    takenUp.put(title, minutes.heading().body());
                } else if (body != null) {
                    told.putIfAbsent(title, body);
                }
            };
            mentions(act.said(), minutes, mention);
            if (act.matters() != null) {
                mentions(act.matters(), minutes, mention);
            }
        }
        told.putAll(takenUp);
        return new FirstUse(first, told, meeting);
    }

    private static @Nullable Node body(KeyedAct act) {
        var when = act.when();
        if (when == null) {
            return null;
        }
        return when.meeting() instanceof Node.Fields(var meeting, var _) ? meeting.get("body") : when.body();
    }

    EdtfDate of(Form raising) {
        var title = title(raising);
        return title == null ? otherwise : byTitle.getOrDefault(title, otherwise);
    }

    /** The same, with the body before which it is. */
    Form before(Form noting) {
        var title = noting.verb().equals(Kind.MATTER.noting) ? title(noting) : null;
        var body = title == null ? null : bodies.get(title);
        if (body == null || !(noting.arguments() instanceof Node.Fields(var said, var at))) {
            return noting;
        }
        var fields = new LinkedHashMap<>(said);
        fields.putIfAbsent("body", body);
        return new Form(noting.verb(), new Node.Fields(fields, at), noting.at());
    }

    private static @Nullable String title(Form raising) {
        return raising.arguments() instanceof Node.Fields(var byName, var _)
                        && byName.get(Kind.MATTER.nameIn) instanceof Node.Text(var title, var _)
                ? title
                : null;
    }

    private static EdtfDate earlier(EdtfDate one, EdtfDate other) {
        return BY_LAST_DAY.compare(one, other) <= 0 ? one : other;
    }

    private static void mentions(Node node, Minutes minutes, Consumer<String> title) {
        switch (node) {
            case Node.Text(var name, var _) -> {
                var named = minutes.names().get(name);
                if (named != null && named.kind() == Kind.MATTER) {
                    title.accept(named.name());
                }
            }
            case Node.Many(var nodes, var _) -> nodes.forEach(n -> mentions(n, minutes, title));
            case Node.Fields(var byName, var _) -> byName.values().forEach(n -> mentions(n, minutes, title));
        }
    }
}
