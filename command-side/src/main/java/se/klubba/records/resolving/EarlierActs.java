package se.klubba.records.resolving;

import java.util.Collection;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.record.event.RecordEvent;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Place;
import se.klubba.records.judging.Judging;
import se.klubba.records.judging.RecordMinutes;
import se.klubba.timeline.Entry;

/** Acts that were recorded before, found by the key that their file gave them. */
public final class EarlierActs {
    private final Judging judging;
    private final Faults faults;

    public EarlierActs(Judging judging, Faults faults) {
        this.judging = judging;
        this.faults = faults;
    }

    public Collection<Entry> under(MeetingId meeting, String key) {
        return judging.about(RecordMinutes.keys(meeting, key));
    }

    /** What an act brought into being; its effect says by which, where more than one brought something of that kind. */
    Identifier created(Class<?> type, Identifiers.Pointed act, Place at) {
        var key = act.key();
        var all = under(act.meeting(), key).stream()
                .filter(e -> !(e.event() instanceof RecordEvent))
                .toList();
        if (all.isEmpty()) {
            throw faults.stop(at, "unknown-act", "no act '" + key + "' of that meeting is on record");
        }
        var found = all.stream()
                .filter(act::means)
                .flatMap(e -> e.event().creates())
                .filter(type::isInstance)
                .distinct()
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw faults.stop(
                at,
                "unknown-" + Kind.written(type),
                found.isEmpty()
                        ? "the act '" + key + "' of that meeting "
                                + (act.effect() == null ? "" : "with its effect " + act.effect() + " ") + "brought no "
                                + Kind.written(type) + " into being"
                        : "the act '" + key + "' of that meeting brought " + found.size()
                                + " of that kind into being; say by which of its effects: {…, effect: 1}");
    }

    /** From 1; -1 where it is no effect of a clause. */
    public static int effectOf(Entry entry) {
        var clause = entry.event().at().basis().clause();
        return clause == null ? -1 : clause.effect();
    }
}
