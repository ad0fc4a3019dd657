package se.klubba.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.directory.Names;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ToldAs;
import se.klubba.reading.Named;
import se.klubba.timeline.Fact;

/**
 * Why a fact is shown: no view shows one that cannot be asked.
 *
 * @param entry the position of its event in the log
 * @param happenedOn null for what only notes that something exists
 * @param clause the label of the clause, as its record names it
 * @param toldOn the day of the meeting or document that tells it, where that is another
 * @param toldAs how it stands in the text: as reported, or as hearsay; null for what was decided or done
 * @param sources where it stands, restatements after the first
 * @param recordedBy who recorded it first, at {@code recordedAt}
 * @param correction what its present content is owed to; null where it was never corrected
 */
public record Why(
        long entry,
        @Nullable EdtfDate happenedOn,
        @Nullable Named meeting,
        @Nullable String item,
        @Nullable String clause,
        Basis.@Nullable Block block,
        @Nullable LocalDate toldOn,
        @Nullable ToldAs toldAs,
        List<Place> sources,
        String recordedBy,
        Instant recordedAt,
        boolean corrected,
        @Nullable Correction correction,
        List<Deviation> deviations) {
    /**
     * The newest one of an entry.
     *
     * @param position of the correction in the log
     */
    public record Correction(
            long position,
            String recordedBy,
            Instant recordedAt,
            @Nullable String reason) {
        private static @Nullable Correction of(Fact fact, Names names) {
            var of = fact.correction();
            return of == null
                    ? null
                    : new Correction(
                            fact.version(),
                            of.by(),
                            of.recordedAt(),
                            of.reason() == null ? null : of.reason().or(names.disposed()));
        }
    }

    public static Why of(Fact fact, Names names) {
        var basis = fact.basis();
        return new Why(
                fact.entry(),
                fact.happenedOn(),
                names.orNull(basis.meeting()),
                basis.item() == null ? null : basis.item().toString(),
                basis.clause() == null ? null : basis.clause().label(),
                basis.clause() == null ? null : basis.clause().block(),
                basis.toldOn(),
                basis.toldAs(),
                fact.occurrences()
                        .flatMap(o -> o.basis().sources().stream())
                        .map(s -> Place.of(s, names))
                        .distinct()
                        .toList(),
                fact.by(),
                fact.recordedAt(),
                fact.corrected(),
                Correction.of(fact, names),
                fact.event().at().deviations());
    }
}
