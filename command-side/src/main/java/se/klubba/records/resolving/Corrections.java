package se.klubba.records.resolving;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.record.correcting.CorrectEntry;
import se.klubba.record.correcting.RetractEntry;
import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;
import se.klubba.timeline.Entry;

/**
 * Corrections in the words of a secretary: what was recorded is pointed at by its meeting and key, and only what it should say instead is
 * said. What ordered it is where the correction stands.
 */
public final class Corrections {
    /** As they are written in a file; the second takes the entry off the record. */
    public static final Set<String> VERBS = Set.of("correct", "retract");

    private static final String AT = "at";

    private final EarlierActs earlier;
    private final Identifiers identifiers;
    private final Values values;
    private final Faults faults;
    private final Parts parts;

    Corrections(EarlierActs earlier, Identifiers identifiers, Values values, Faults faults) {
        this.earlier = earlier;
        this.identifiers = identifiers;
        this.values = values;
        this.faults = faults;
        this.parts = new Parts(faults);
    }

    /** @param at where the correction stands */
    Act read(Form form, Situation in, Occurrence at) {
        boolean corrects = form.verb().equals("correct");
        var fields =
                parts.fields(form.arguments(), corrects ? Set.of("act", "says", "reason") : Set.of("act", "reason"));
        var target = target(parts.required(fields, "act"), fields.byName().get("says"), in);
        var said = fields.byName().get("reason");
        var reason = said == null ? null : Words.of(parts.text(said));
        return corrects
                ? new CorrectEntry(
                        target.entry(),
                        target.version(),
                        replaced(target.event(), parts.required(fields, "says"), in),
                        reason,
                        at)
                : new RetractEntry(target.entry(), target.version(), reason, at);
    }

    /** @param version position of what it says now */
    private record Target(long entry, long version, KlubbaEvent event) {}

    /** @param says what it should say; null where it is taken back */
    private Target target(Node node, @Nullable Node says, Situation in) {
        var act = identifiers.pointed(node, in);
        var key = act.key();
        var under = earlier.under(act.meeting(), key);
        var roots = under.stream()
                .filter(e -> !(e.event() instanceof RecordEvent))
                .filter(act::means)
                .distinct()
                .toList();
        // who was noted with an act is on record under its key too
        var fitting = roots.size() > 1 && says instanceof Node.Fields(var said, var _)
                ? roots.stream()
                        .filter(e -> correctable(e.event()).containsAll(said.keySet()))
                        .toList()
                : roots;
        if (fitting.size() == 1) {
            return newest(fitting.getFirst(), under);
        }
        throw faults.stop(
                node.at(),
                "unknown-act",
                roots.isEmpty()
                        ? "no act '" + key + "' of that meeting is on record"
                                + (act.effect() == null ? "" : " with an effect " + act.effect())
                        : "the act '" + key + "' of that meeting put " + roots.size()
                                + " facts on record; say which of its effects, 0 for the decision itself: {…, effect: 1}");
    }

    private static Target newest(Entry root, Collection<Entry> under) {
        var newest = new Target(root.position(), root.position(), root.event());
        for (var entry : under) {
            if (entry.event() instanceof EntryCorrected c
                    && c.entry() == root.position()
                    && entry.position() > newest.version()) {
                newest = new Target(root.position(), entry.position(), c.replacement());
            }
        }
        return newest;
    }

    /** What can be said of a fact that is corrected. */
    private static Set<String> correctable(KlubbaEvent event) {
        var names = new TreeSet<>(Set.of("happenedOn"));
        ActShape.of(event.getClass()).components().stream()
                .filter(c -> !c.getName().equals(AT) && Values.canRead(ActShape.typeOf(c)))
                .forEach(c -> names.add(Values.written(c.getName())));
        return names;
    }

    /** The same fact, but for what is said now. */
    private KlubbaEvent replaced(KlubbaEvent before, Node says, Situation in) {
        var shape = ActShape.of(before.getClass());
        var said = parts.fields(says, correctable(before));
        Map<String, @Nullable Object> now = new LinkedHashMap<>();
        for (var c : shape.components()) {
            faults.within(() -> now.put(
                    c.getName(),
                    c.getName().equals(AT)
                            ? on(before.at(), said.byName().get("happenedOn"))
                            : value(c, said.byName().get(Values.written(c.getName())), (Record) before, in)));
        }
        if (now.size() < shape.components().size()) {
            throw faults.follows();
        }
        return (KlubbaEvent) shape.make(now.values().toArray());
    }

    private @Nullable Object value(
            java.lang.reflect.RecordComponent component, @Nullable Node said, Record before, Situation in) {
        if (said == null) {
            return ActShape.value(component, before);
        }
        boolean taken = said instanceof Node.Text(var text, var _)
                && text.equals(Values.NOT_STATED)
                && ActShape.mayBeAbsent(component);
        return taken ? null : values.read(ActShape.typeOf(component), said, in);
    }

    private Occurrence on(Occurrence before, @Nullable Node day) {
        return day == null ? before : new Occurrence((EdtfDate) parts.date(day), before.basis(), before.deviations());
    }
}
