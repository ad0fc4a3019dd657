package se.klubba.reports.decisions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.ElectionHeld;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.BodyId;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.VoteTaken;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;

/**
 * A clause of a decision, while what belongs to it is gathered. It keeps where facts are, and not what they say, so that one for each clause
 * of a large log can be held.
 */
final class Decided {
    /** What of that which happened in a clause is counted. */
    enum Effect {
        POINT,
        ASSIGNMENT,
        TABLED,
        REFERRED_BACK;

        private static @Nullable Effect of(Fact fact) {
            return switch (fact.event()) {
                case PointDecided _ -> POINT;
                case AssignmentGiven _ -> ASSIGNMENT;
                case ItemTabled _ -> TABLED;
                case MatterReferredBack _ -> REFERRED_BACK;
                default -> null;
            };
        }
    }

    private final long entry;
    private final List<BodyId> bodies;
    private final @Nullable Block block;
    private final WholeNumbers effects = new WholeNumbers();
    private final Set<Effect> kinds = EnumSet.noneOf(Effect.class);
    private final WholeNumbers since = new WholeNumbers();
    private List<Long> statements = List.of();
    private List<Long> dissent = List.of();
    private boolean replaced;
    private boolean wordsOnly = true;

    /** @param bodies that decided, together; none where that is not told */
    Decided(Fact fact, List<BodyId> bodies) {
        this.entry = fact.entry();
        this.bodies = List.copyOf(bodies);
        this.block =
                fact.basis().clause() == null ? null : fact.basis().clause().block();
    }

    /** What else happened in the clause. */
    void effect(Fact fact) {
        effects.add(fact.entry());
        wordsOnly &= fact.event() instanceof VoteTaken || fact.event() instanceof ElectionHeld;
        var kind = Effect.of(fact);
        if (kind != null) {
            kinds.add(kind);
        }
    }

    /** What was said in its item. */
    void statements(List<Long> entries) {
        statements = entries;
    }

    void dissent(List<Long> entries) {
        dissent = entries;
    }

    /** Something that came of it, or replaced it; perhaps told before. */
    void since(long entry) {
        since.add(entry);
    }

    void replaced() {
        replaced = true;
    }

    /** Of the clause itself. */
    long entry() {
        return entry;
    }

    List<BodyId> bodies() {
        return bodies;
    }

    /** Whether it is a clause (att-sats) of a decision block: what running text tells, or tells of another day, is none. */
    boolean inBlock() {
        return block == null || block == Block.DECISION;
    }

    boolean in(Block which) {
        return block == which;
    }

    List<Long> effects() {
        return effects.list();
    }

    boolean has(Effect effect) {
        return kinds.contains(effect);
    }

    List<Long> statements() {
        return statements;
    }

    List<Long> dissent() {
        return dissent;
    }

    List<Long> since() {
        return since.list();
    }

    boolean isReplaced() {
        return replaced;
    }

    /** How it was voted is no effect. */
    boolean wordsOnly() {
        return wordsOnly;
    }

    /** Of all of this. */
    List<Long> entries() {
        return Stream.of(List.of(entry), effects(), statements, dissent, since())
                .flatMap(List::stream)
                .toList();
    }
}
