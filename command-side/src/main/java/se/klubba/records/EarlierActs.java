package se.klubba.records;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.record.event.RecordEvent;
import se.klubba.timeline.Entry;

/** Acts that were recorded before, found by the key that their file gave them. */
final class EarlierActs {
    private final Judging judging;
    private final Faults faults;
    private final Parts parts;

    EarlierActs(Judging judging, Faults faults) {
        this.judging = judging;
        this.faults = faults;
        this.parts = new Parts(faults);
    }

    /** The key of an act under which its events are found. */
    static Key key(MeetingId meeting, String key) {
        return new Key("record", meeting + "/" + key);
    }

    Collection<Entry> under(MeetingId meeting, String key) {
        return judging.about(Set.of(key(meeting, key)));
    }

    /** What {@code {of: {body: …, on: …}, key: 5/c, effect: 1}} brought into being. */
    Identifier created(Class<?> type, Node node, Values values, Situation in) {
        return pointedAt(node, values, in).stream()
                .flatMap(e -> created(e.event()))
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> faults.stop(
                        node.at(),
                        "unknown-" + type.getSimpleName().replace("Id", "").toLowerCase(java.util.Locale.ROOT),
                        "that act brought nothing of this kind into being"));
    }

    /** The entries that such a reference names, the act's own first. */
    List<Entry> pointedAt(Node node, Values values, Situation in) {
        var fields = parts.fields(node, Set.of("of", "key", "effect"));
        var meeting = values.meeting(parts.required(fields, "of"), in);
        var key = parts.text(parts.required(fields, "key"));
        var effect = fields.byName().get("effect");
        var wanted = effect == null ? 1 : (int) values.read(int.class, effect, in);
        var found = under(meeting, key).stream()
                .filter(e -> !(e.event() instanceof RecordEvent))
                .filter(e -> effectOf(e) < 0 || effectOf(e) == wanted)
                .sorted(java.util.Comparator.comparingInt(e -> -effectOf(e)))
                .toList();
        if (found.isEmpty()) {
            throw faults.stop(
                    node.at(),
                    "unknown-act",
                    "no act '" + key + "' of that meeting is on record"
                            + (effect == null ? "" : " with an effect " + wanted));
        }
        return found;
    }

    /** From 1; -1 where it is no effect of a clause. */
    static int effectOf(Entry entry) {
        var clause = entry.event().at().basis().clause();
        return clause == null ? -1 : clause.effect();
    }

    static Stream<Identifier> created(KlubbaEvent event) {
        return switch (event) {
            case AssignmentGiven e -> Stream.of(e.assignment());
            case DecisionProposed e -> Stream.of(e.proposal());
            case DecisionRecorded e -> Stream.of(e.decision());
            default -> Stream.empty();
        };
    }
}
