package se.klubba.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import se.klubba.kernel.EdtfDate;

/**
 * The earliest day of which a file tells something about each of its matters: a matter that it raises has been there since.
 *
 * @param byTitle under the full title
 */
record FirstUse(Map<String, EdtfDate> byTitle, EdtfDate otherwise) {
    private static final Comparator<EdtfDate> BY_LAST_DAY = Comparator.comparing(EdtfDate::latest);

    static FirstUse in(Minutes minutes) {
        var meeting = EdtfDate.on(minutes.heading().on());
        var first = new HashMap<String, EdtfDate>();
        for (var act : minutes.acts()) {
            var when = act.when();
            var on = when == null ? null : when.on();
            var day = on == null ? meeting : on;
            mentions(act.said(), minutes, title -> first.merge(title, day, FirstUse::earlier));
        }
        return new FirstUse(first, meeting);
    }

    EdtfDate of(Minutes.Form raising) {
        return raising.arguments() instanceof Node.Fields(var byName, var _)
                        && byName.get(Kind.MATTER.nameIn) instanceof Node.Text(var title, var _)
                ? byTitle.getOrDefault(title, otherwise)
                : otherwise;
    }

    private static EdtfDate earlier(EdtfDate one, EdtfDate other) {
        return BY_LAST_DAY.compare(one, other) <= 0 ? one : other;
    }

    private static void mentions(Node node, Minutes minutes, java.util.function.Consumer<String> title) {
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
