package se.klubba.records.resolving;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;
import se.klubba.kernel.ToldAs;

/**
 * Where and when an act of the file happened: what its effects need not say again.
 *
 * @param meeting at which it happened; null where that is not told
 * @param body whose meeting it was, or whose act outside its meetings; null where that is not told
 * @param decided whether it is a decision, and not only something that happened
 * @param happenedOn null where no day is told
 * @param toldOn the day of the file's meeting
 * @param recordKey with its digest
 * @param toldAs how it stands in the text; null for what was decided or done
 */
public record Situation(
        @Nullable MeetingId meeting,
        @Nullable BodyId body,
        boolean decided,
        @Nullable LocalTime starts,
        @Nullable ItemNumber item,
        @Nullable EdtfDate happenedOn,
        LocalDate toldOn,
        List<MatterId> matters,
        List<Source> sources,
        String recordKey,
        String label,
        int number,
        @Nullable Block block,
        @Nullable ToldAs toldAs) {

    /** Of a body's own, where nothing else is needed. */
    static Situation ofBody(BodyId body, LocalDate toldOn) {
        return new Situation(null, body, false, null, null, null, toldOn, List.of(), List.of(), "", "", 0, null, null);
    }

    public Situation about(List<MatterId> these) {
        return new Situation(
                meeting,
                body,
                decided,
                starts,
                item,
                happenedOn,
                toldOn,
                these,
                sources,
                recordKey,
                label,
                number,
                block,
                toldAs);
    }

    /** The same, its words read from elsewhere. */
    public Situation from(List<Source> own) {
        return new Situation(
                meeting,
                body,
                decided,
                starts,
                item,
                happenedOn,
                toldOn,
                matters,
                own,
                recordKey,
                label,
                number,
                block,
                toldAs);
    }

    /** @param effect its place in the clause, from 1; 0 for the clause itself */
    public Occurrence occurrence(boolean dated, int effect) {
        var clause = block == null ? null : new Basis.Clause(label, number, effect, block);
        return occurrence(dated ? happenedOn : null, clause);
    }

    /** Of what is brought up with the act, before any of its effects: that there is such a thing. */
    public Occurrence before(boolean dated) {
        var at = occurrence(dated ? happenedOn : null, null);
        return at.at(at.basis().told(null));
    }

    /** Of a matter that was there before: when it is first told of; at the meeting at hand where that is the day. */
    public Occurrence since(EdtfDate day) {
        var at = before(true);
        if (day.equals(happenedOn)) {
            return at;
        }
        var basis = at.basis();
        var told = EdtfDate.on(toldOn).equals(day) ? null : toldOn;
        return new Occurrence(
                day, new Basis(null, null, null, null, told, basis.sources(), basis.recordKey()), List.of());
    }

    private Occurrence occurrence(@Nullable EdtfDate on, Basis.@Nullable Clause clause) {
        var told = EdtfDate.on(toldOn).equals(on) ? null : toldOn;
        var basis = new Basis(meeting, starts, item, clause, told, sources, recordKey).told(toldAs);
        return new Occurrence(on, meeting == null && body != null ? basis.actOf(body) : basis, List.of());
    }
}
