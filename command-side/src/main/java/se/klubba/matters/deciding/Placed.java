package se.klubba.matters.deciding;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Recordable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Key;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.meetings.Meeting;

/**
 * A clause in its place in the minutes.
 *
 * @param number among all clauses of the item, those recorded before included
 */
record Placed(RecordDecision act, Clause clause, int number, List<MatterId> matters) {
    /** In their order. */
    static List<Placed> clauses(RecordDecision act, Facts facts) {
        var before = recordedBefore(act, facts);
        var matters = act.matters().isEmpty() ? onAgenda(act, facts) : act.matters();
        return IntStream.range(0, act.clauses().size())
                .mapToObj(i -> {
                    var clause = act.clauses().get(i);
                    var own = clause.matters();
                    return new Placed(act, clause, before + i + 1, own == null ? matters : own);
                })
                .toList();
    }

    /** Under which everything that happened at the meeting is found. */
    static Key at(RecordDecision act) {
        return new Key("at", act.meeting().value());
    }

    private static int recordedBefore(RecordDecision act, Facts facts) {
        return facts.timeline()
                .about(at(act))
                .map(fact -> fact.basis())
                .filter(basis -> act.item().equals(basis.item()))
                .mapToInt(basis -> numberOf(basis.clause()))
                .max()
                .orElse(0);
    }

    private static int numberOf(Basis.@Nullable Clause clause) {
        return clause == null ? 0 : clause.number();
    }

    private static List<MatterId> onAgenda(RecordDecision act, Facts facts) {
        var placed =
                Meeting.of(act.meeting(), facts).agenda(act.at().happenedOn()).get(act.item());
        return placed == null ? List.of() : placed.matters();
    }

    /** The clause itself, without its effects. */
    RecordClause decided() {
        return new RecordClause(
                decision(),
                act.meeting(),
                act.item(),
                matters,
                clause.words(),
                null,
                null,
                clause.subject(),
                occurrence(act.at().happenedOn(), 0, List.of()));
    }

    private DecisionId decision() {
        var own = clause.decision();
        return own != null ? own : new DecisionId(act.meeting() + "." + act.item() + "." + clause.label());
    }

    /** Its effects, each where and when it happened, and about the clause's matters where it names none. */
    List<Act> effects() {
        return IntStream.range(0, clause.effects().size())
                .mapToObj(i -> placed(clause.effects().get(i), i + 1))
                .toList();
    }

    private Act placed(Act effect, int place) {
        var about = effect instanceof AboutMatters any && any.matters().isEmpty() ? any.about(matters) : effect;
        var dated = effect.getClass().getAnnotation(Recordable.class).dated();
        return about.with(occurrence(
                dated ? act.at().happenedOn() : null, place, effect.at().basis().sources()));
    }

    private Occurrence occurrence(@Nullable EdtfDate happenedOn, int effect, List<Source> own) {
        var whole = act.at().basis();
        var sources = clause.sources().isEmpty() ? whole.sources() : clause.sources();
        return new Occurrence(
                happenedOn,
                new Basis(
                        act.meeting(),
                        whole.starts(),
                        act.item(),
                        new Basis.Clause(clause.label(), number, effect, clause.block()),
                        whole.toldOn(),
                        own.isEmpty() ? sources : own,
                        whole.recordKey()),
                List.of());
    }
}
