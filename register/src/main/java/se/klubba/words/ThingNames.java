package se.klubba.words;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Source;
import se.klubba.kernel.WaitsFor;

/** How things are called, and what else a sentence about a fact is filled in with, by whoever can read it. */
public interface ThingNames {
    /** Null where no name is on record. */
    @Nullable
    String name(Identifier thing);

    /** How it is shown: its identifier where no name is on record. */
    default String shown(Identifier thing) {
        var name = name(thing);
        return name == null ? thing.value() : name;
    }

    /** Whose meeting it is; null where that is not known. */
    @Nullable
    BodyId bodyOf(MeetingId meeting);

    /** Whose proposal it is; null where that is not known. */
    @Nullable
    Party proposer(ProposalId proposal);

    /**
     * What a point of a proposal says, as it was by then; null where that is not known.
     *
     * @param by the day by which, where it is known
     */
    default @Nullable String point(ProposalId proposal, String number, @Nullable EdtfDate by) {
        return null;
    }

    /** The words at a place of a document; null where they cannot be read. */
    default @Nullable String quoted(Source place) {
        return null;
    }

    /**
     * When it comes up by now, in words; null where there is no calendar, and only what was said can be told.
     *
     * @param said the day that it was said, from which on a move of what it waits for is told
     */
    default @Nullable String when(WaitsFor waitsFor, @Nullable EdtfDate said) {
        return null;
    }

    /**
     * Likewise.
     *
     * @param said the day that it was said, from which "the next meeting" counts
     */
    default @Nullable String when(Due due, @Nullable EdtfDate said) {
        return null;
    }
}
