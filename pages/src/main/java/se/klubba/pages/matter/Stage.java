package se.klubba.pages.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.mattertrail.MatterTrail.Taken;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/**
 * A step of a matter as a page tells it: what a clause did is told once, under its words.
 *
 * @param kind of the act that it is about, {@code ItemTabled}
 * @param what the same in a sentence
 * @param words of the clause, or of the place where it stands; null where neither is known
 * @param told why the act is on record that it is about
 * @param ledTo what else came of the same clause
 */
record Stage(String kind, String what, @Nullable String words, Why why, Why told, List<Step> ledTo) {
    private static final String DECISION = "DecisionRecorded";
    /** What came of the item is told; that it was to be taken up says no more. */
    private static final String AGENDA = "ItemPlacedOnAgenda";

    /** In the order in which they happened. */
    static List<Stage> of(List<Taken> steps) {
        var told = new HashSet<Long>();
        steps.stream()
                .filter(s -> s.kind().equals(DECISION))
                .flatMap(s -> s.ledTo().stream())
                .forEach(effect -> told.add(effect.why().entry()));
        var stages = new ArrayList<Stage>();
        for (var step : steps) {
            if (!told.contains(step.why().entry()) && !step.kind().equals(AGENDA)) {
                stages.add(of(step));
            }
        }
        return stages;
    }

    private static Stage of(Taken step) {
        if (!step.kind().equals(DECISION) || step.ledTo().isEmpty()) {
            return new Stage(step.kind(), step.what(), step.words(), step.why(), step.why(), step.ledTo());
        }
        var most = step.ledTo().stream()
                .min(Comparator.comparingInt(effect -> weight(effect.kind())))
                .orElseThrow();
        return new Stage(
                most.kind(),
                most.what(),
                step.words(),
                step.why(),
                most.why(),
                step.ledTo().stream().filter(effect -> !effect.equals(most)).toList());
    }

    /** What a clause is mainly about comes first: where the matter went, then what was made, then what only prepares that. */
    private static int weight(String kind) {
        return switch (kind) {
            case "MatterReferredBack", "MatterReferred", "ItemTabled", "DeclaredOutsideRemit", "MatterClosed" -> 0;
            case "ItemTakenFromTable" -> 2;
            default -> 1;
        };
    }

    /** Whether it is a stop in the course: what only puts the matter on an agenda, or is said in it, moves it nowhere. */
    boolean moves() {
        return Stops.KNOWN.contains(kind);
    }

    /** As its shape is called in the style sheet. */
    String shape() {
        return switch (kind) {
            case "ItemTabled", "NominationTabled" -> "waits";
            case "MatterReferredBack", "MatterReferred", "ReferralReturned" -> "back";
            case "MeetingCancelled",
                    "OccasionCancelled",
                    "ItemRemovedFromAgenda",
                    "DeclaredOutsideRemit",
                    "MatterClosed",
                    "ProposalWithdrawn" -> "off";
            default -> "";
        };
    }
}
