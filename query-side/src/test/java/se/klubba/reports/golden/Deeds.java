package se.klubba.reports.golden;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** Facts that are told in every chapter. */
final class Deeds {
    private Deeds() {}

    static DecisionRecorded decision(
            String id, Sitting.Clause clause, MatterId matter, @Nullable String words, Deviation... irregular) {
        return decision(new DecisionId(id), clause, matter, words, irregular);
    }

    /** @param words null where they are read from the minutes */
    static DecisionRecorded decision(
            DecisionId id, Sitting.Clause clause, MatterId matter, @Nullable String words, Deviation... irregular) {
        return new DecisionRecorded(
                id,
                clause.sitting().meeting(),
                ItemNumber.of(clause.item()),
                List.of(matter),
                words == null ? null : Words.of(words),
                clause.effect(0, irregular));
    }

    static DocumentKept kept(Papers paper) {
        return new DocumentKept(
                paper.id(), Words.of(paper.name), paper.bytes().length, "text/plain", Occurrence.UNDATED);
    }
}
