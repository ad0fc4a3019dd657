package se.klubba.reports.phrasing;

import java.util.List;
import java.util.stream.Collectors;
import se.klubba.matters.event.MatterEvent;
import se.klubba.matters.event.MatterEvent.*;

/** Sentences about matters. */
record OfMatters(Phrasing phrasing) {
    String say(MatterEvent event) {
        return switch (event) {
            case MatterRaised e -> phrasing.say(e, phrasing.words(e.title()));
            case DecisionProposed e -> phrasing.say(e, phrasing.someone(e.by()), points(e.points()));
            case ProposalAmended e -> phrasing.say(e, points(e.points()), phrasing.proposer(e.proposal()));
            case ProposalWithdrawn e -> phrasing.say(e, phrasing.proposer(e.proposal()));
            case StatementRecorded e -> phrasing.say(e, phrasing.someone(e.by()), phrasing.after(e.words()));
            case DecisionRecorded e -> phrasing.say(e, phrasing.after(e.words()));
            case PointDecided e ->
                phrasing.say(e, e.point(), phrasing.messages().say(e.outcome()), phrasing.proposer(e.proposal()));
            case ItemTabled e -> phrasing.say(e, phrasing.after(e.step()), phrasing.waitsFor(e.waitsFor()));
            case ItemTakenFromTable e -> phrasing.say(e);
            case MatterReferred e -> phrasing.say(e, phrasing.someone(e.to()), phrasing.after(e.task()));
            case ReferralReceived e -> phrasing.say(e, phrasing.name(e.by()));
            case ReferralReturned e -> phrasing.say(e, phrasing.name(e.by()), phrasing.after(e.outcome()));
            case MatterReferredBack e -> phrasing.say(e, phrasing.someone(e.to()), phrasing.after(e.task()));
            case DeclaredOutsideRemit e -> phrasing.say(e, phrasing.parties(e.leftTo()));
            case LaidOnRecord e ->
                phrasing.messages().say(e.approved() ? "fact.Approved" : "fact.LaidOnRecord", what(e));
            case InformationNoted e -> phrasing.say(e, phrasing.after(e.words()));
            case LetterReceived e -> phrasing.say(e, phrasing.someone(e.from()), phrasing.someone(e.by()));
            case DecisionSuperseded e -> phrasing.say(e);
            case DecisionRescinded e -> phrasing.say(e);
            case DissentRecorded e -> phrasing.say(e, phrasing.someone(e.by()), phrasing.after(e.words()));
            case MattersLinked e -> phrasing.say(e, phrasing.names(List.of(e.matter(), e.to())));
            case DocumentAttached e -> phrasing.say(e, phrasing.name(e.document()));
            case MatterClosed e -> phrasing.say(e);
            case MatterReopened e -> phrasing.say(e);
        };
    }

    private static String points(List<Point> points) {
        return points.stream().map(Point::number).collect(Collectors.joining(", "));
    }

    private String what(LaidOnRecord e) {
        if (e.minutesOf() != null) {
            return ": " + phrasing.messages().say("minutesOf", phrasing.name(e.minutesOf()));
        }
        if (e.document() != null) {
            return ": " + phrasing.name(e.document());
        }
        return e.matters().isEmpty() ? "" : ": " + phrasing.names(e.matters());
    }
}
