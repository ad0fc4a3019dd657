package se.klubba.wording;

import java.util.List;
import java.util.stream.Collectors;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent;
import se.klubba.matters.event.MatterEvent.*;

/** Sentences about matters. */
record OfMatters(Sentences sentences) {
    String say(MatterEvent event) {
        return switch (event) {
            case MatterRaised e -> "Raised (väckt): " + sentences.name(e.matter());
            case DecisionProposed e -> "Proposed (förslag) by " + sentences.name(e.by()) + points(e.points());
            case ProposalAmended e -> "Proposal" + proposer(e.proposal()) + " amended (ändrat)" + points(e.points());
            case ProposalWithdrawn e -> "Proposal" + proposer(e.proposal()) + " withdrawn (återtaget)";
            case StatementRecorded e ->
                "Statement (yttrande) by " + sentences.name(e.by()) + Sentences.words(e.words());
            case DecisionRecorded e -> "Decided (beslut)" + Sentences.words(e.words());
            case PointDecided e ->
                "Point " + e.point() + ofProposal(e.proposal()) + " " + outcome(e.outcome()) + words(e);
            case ItemTabled e ->
                "Tabled (bordlagt)" + (e.step() == null ? "" : Sentences.words(e.step()))
                        + ", waits for: "
                        + sentences
                                .calendar()
                                .when(e.waitsFor(), e.at().happenedOn())
                                .label();
            case ItemTakenFromTable _ -> "Taken from the table";
            case MatterReferred e -> "Referred (hänskjutet) to " + sentences.name(e.to()) + Sentences.words(e.task());
            case ReferralReceived e -> "Received by " + sentences.name(e.by());
            case ReferralReturned e -> "Returned by " + sentences.name(e.by()) + Sentences.words(e.outcome());
            case MatterReferredBack e ->
                "Referred back (återremiss) to " + sentences.name(e.to()) + Sentences.words(e.task());
            case DeclaredOutsideRemit e ->
                "Outside remit (ej en fråga för organet), left to " + sentences.names(e.leftTo());
            case LaidOnRecord e -> laidOnRecord(e);
            case InformationNoted e -> "Information noted" + Sentences.words(e.words());
            case LetterReceived e ->
                "Letter (skrivelse) from " + sentences.name(e.from()) + ", received by " + sentences.name(e.by());
            case DecisionSuperseded _ -> "Decision superseded (ersatt)";
            case DecisionRescinded _ -> "Decision rescinded (upphävt)";
            case DissentRecorded e -> "Dissent (reservation) by " + sentences.name(e.by()) + Sentences.words(e.words());
            case MattersLinked e -> "Linked: " + matters(List.of(e.matter(), e.to()));
            case DocumentAttached e -> "Attached (bilaga): " + sentences.name(e.document());
            case MatterClosed _ -> "Closed (avslutat)";
            case MatterReopened _ -> "Reopened";
        };
    }

    private String points(List<Point> points) {
        return points.isEmpty() ? "" : points.stream().map(this::point).collect(Collectors.joining("; ", ": ", ""));
    }

    private String point(Point point) {
        var words = sentences.points().words(point);
        return "point " + point.number() + (words == null ? "" : " – " + words);
    }

    private String words(PointDecided e) {
        var words = sentences.points().words(e.proposal(), e.point(), e.at().happenedOn());
        return words == null ? "" : ": " + words;
    }

    private String ofProposal(ProposalId proposal) {
        var by = proposer(proposal);
        return by.isEmpty() ? "" : " of the proposal" + by;
    }

    private String proposer(ProposalId proposal) {
        var by = sentences.points().proposer(proposal);
        return by == null || by instanceof Party.NotStated ? "" : " by " + sentences.name(by);
    }

    private String laidOnRecord(LaidOnRecord e) {
        var what = e.minutesOf() != null
                ? ": minutes of " + sentences.name(e.minutesOf())
                : e.document() != null
                        ? ": " + sentences.name(e.document())
                        : e.matters().isEmpty() ? "" : ": " + matters(e.matters());
        return (e.approved() ? "Approved (godkänt) and laid on record" : "Laid on record") + " (lagt till handlingarna)"
                + what;
    }

    private String matters(List<MatterId> matters) {
        return matters.stream().map(sentences::name).collect(Collectors.joining(", "));
    }

    private static String outcome(PointOutcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "adopted (bifallen)";
            case ADOPTED_AMENDED -> "adopted as amended (bifallen med ändring)";
            case REJECTED -> "rejected (avslagen)";
            case WITHDRAWN -> "withdrawn (återtagen)";
        };
    }
}
