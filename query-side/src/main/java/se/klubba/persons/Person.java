package se.klubba.persons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.When;
import se.klubba.composition.Composition.ExOfficio;
import se.klubba.composition.NominationState;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Term;
import se.klubba.offices.TenureState;
import se.klubba.reading.Named;
import se.klubba.wording.Why;

/**
 * A person, and where they have sat, sit and will sit.
 *
 * @param alternativeEntries other entries that were found to be the same person
 */
public record Person(
        String id,
        @Nullable String name,
        LocalDate asOf,
        List<Named> alternativeEntries,
        List<Seated> mandates,
        List<InOffice> offices,
        List<Nominated> nominations) {
    /**
     * @param until when that comes at which the term ends, where that is no day; null where it names nothing
     * @param exOfficio by what it is held; null where they were appointed to it, or are only known to sit
     * @param title what the body calls it, where that is more than its kind
     * @param substituteFor of a personal substitute
     * @param rank in which order substitutes serve, from 1
     */
    public record Seated(
            Named body,
            MandateKind kind,
            @Nullable Named onBehalfOf,
            Term term,
            @Nullable When until,
            TenureState state,
            boolean appointed,
            @Nullable ExOfficio exOfficio,
            @Nullable String title,
            @Nullable Named substituteFor,
            @Nullable Integer rank,
            Why why,
            @Nullable Why ended) {}

    /** @param until likewise */
    public record InOffice(
            Named office, Term term, @Nullable When until, TenureState state, Why why) {}

    public record Nominated(Named body, NominationState state, Why why) {}
}
