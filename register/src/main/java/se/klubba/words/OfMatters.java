package se.klubba.words;

import java.util.List;
import java.util.stream.Collectors;
import se.klubba.matters.event.MatterEvent;
import se.klubba.matters.event.MatterEvent.*;

/** Sentences about matters. */
record OfMatters(Sentences sentences) {
    String say(MatterEvent event) {
        return switch (event) {
            case MatterRaised e -> sentences.say(e, sentences.words(e.title()));
            case DecisionProposed e -> sentences.say(e, sentences.someone(e.by()), points(e.points()));
            case ProposalAmended e -> sentences.say(e, points(e.points()), sentences.proposer(e.proposal()));
            case ProposalWithdrawn e -> sentences.say(e, sentences.proposer(e.proposal()));
            case StatementRecorded e -> sentences.say(e, sentences.someone(e.by()), sentences.after(e.words()));
            case DecisionRecorded e -> sentences.say(e, sentences.after(e.words()));
            case PointDecided e ->
                sentences.say(e, e.point(), sentences.messages().say(e.outcome()), sentences.proposer(e.proposal()));
            case ItemTabled e -> sentences.say(e, sentences.after(e.step()), sentences.waitsFor(e.waitsFor()));
            case ItemTakenFromTable e -> sentences.say(e);
            case MatterReferred e -> sentences.say(e, sentences.someone(e.to()), sentences.after(e.task()));
            case ReferralReceived e -> sentences.say(e, sentences.name(e.by()));
            case ReferralReturned e -> sentences.say(e, sentences.name(e.by()), sentences.after(e.outcome()));
            case MatterReferredBack e -> sentences.say(e, sentences.someone(e.to()), sentences.after(e.task()));
            case DeclaredOutsideRemit e -> sentences.say(e, sentences.parties(e.leftTo()));
            case LaidOnRecord e ->
                sentences.messages().say(e.approved() ? "fact.Approved" : "fact.LaidOnRecord", what(e));
            case InformationNoted e -> sentences.say(e, sentences.after(e.words()));
            case LetterReceived e -> sentences.say(e, sentences.someone(e.from()), sentences.someone(e.by()));
            case DecisionSuperseded e -> sentences.say(e);
            case DecisionRescinded e -> sentences.say(e);
            case DissentRecorded e -> sentences.say(e, sentences.someone(e.by()), sentences.after(e.words()));
            case MattersLinked e -> sentences.say(e, sentences.names(List.of(e.matter(), e.to())));
            case DocumentAttached e -> sentences.say(e, sentences.name(e.document()));
            case MatterClosed e -> sentences.say(e);
            case MatterReopened e -> sentences.say(e);
        };
    }

    private static String points(List<Point> points) {
        return points.stream().map(Point::number).collect(Collectors.joining(", "));
    }

    private String what(LaidOnRecord e) {
        if (e.minutesOf() != null) {
            return ": " + sentences.messages().say("minutesOf", sentences.name(e.minutesOf()));
        }
        if (e.document() != null) {
            return ": " + sentences.name(e.document());
        }
        return e.matters().isEmpty() ? "" : ": " + sentences.names(e.matters());
    }
}
