package se.klubba.pages.matter;

import java.util.Set;

/** Acts that have a short word of their own, for a stop in the drawing. */
final class Stops {
    static final Set<String> KNOWN = Set.of(
            "MatterRaised",
            "DecisionProposed",
            "DecisionRecorded",
            "PointDecided",
            "ItemTabled",
            "MatterReferred",
            "MatterReferredBack",
            "ReferralReturned",
            "LaidOnRecord",
            "MatterClosed",
            "DeclaredOutsideRemit",
            "AssignmentGiven",
            "BodyEstablished",
            "InstrumentDrafted",
            "InstrumentAdopted",
            "InstrumentSigned",
            "ApprovalRecorded",
            "RepresentativeAppointed",
            "OccasionScheduled",
            "FundingGranted",
            "FundingNoted",
            "LetterReceived",
            "InformationNoted",
            "MeetingCancelled");

    private Stops() {}
}
