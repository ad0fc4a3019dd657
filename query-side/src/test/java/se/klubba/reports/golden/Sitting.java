package se.klubba.reports.golden;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;

/**
 * A meeting, and where in its minutes acts stand.
 *
 * @param minutes null where it has none
 */
record Sitting(MeetingId meeting, LocalDate day, @Nullable DocumentId minutes) {
    static Sitting of(String id, String day, @Nullable DocumentId minutes) {
        return new Sitting(new MeetingId(id), LocalDate.parse(day), minutes);
    }

    /** Of the meeting as a whole. */
    Occurrence itself(Deviation... irregular) {
        return new Occurrence(EdtfDate.on(day), basis(null, null, null, 1), List.of(irregular));
    }

    /** In running text under an item. */
    Occurrence under(String item, int line, Deviation... irregular) {
        var place = new Basis.Clause("r" + item, 1, 1, Block.RUNNING);
        return new Occurrence(EdtfDate.on(day), basis(item, place, null, line), List.of(irregular));
    }

    /** Told under an item, of another day or of one that nobody knows well. */
    Occurrence told(String item, int line, String on, Deviation... irregular) {
        var place = new Basis.Clause("t" + item, 1, 1, Block.TOLD);
        return new Occurrence(EdtfDate.of(on), basis(item, place, day, line), List.of(irregular));
    }

    /** A clause of the decision under an item. */
    Clause clause(String item, String label, int line) {
        return new Clause(this, item, label, line);
    }

    record Clause(Sitting sitting, String item, String label, int line) {
        /** @param effect from 1; 0 is the clause itself */
        Occurrence effect(int effect, Deviation... irregular) {
            var number = label.charAt(0) - 'a' + 1;
            var place = new Basis.Clause(label, number, effect, Block.DECISION);
            return new Occurrence(EdtfDate.on(sitting.day), sitting.basis(item, place, null, line), List.of(irregular));
        }
    }

    private Basis basis(@Nullable String item, Basis.@Nullable Clause clause, @Nullable LocalDate toldOn, int line) {
        return new Basis(
                toldOn == null ? meeting : null,
                null,
                item == null || toldOn != null ? null : ItemNumber.of(item),
                clause,
                toldOn,
                minutes == null ? List.of() : List.of(new Source(minutes, new Source.Range(line, line), null)),
                meeting.value() + "/" + (clause == null ? "m" : item + clause.label()));
    }
}
