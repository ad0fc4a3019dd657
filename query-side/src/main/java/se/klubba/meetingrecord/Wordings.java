package se.klubba.meetingrecord;

import org.jspecify.annotations.Nullable;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.reading.Named;
import se.klubba.reading.SourceText;
import se.klubba.timeline.Fact;

/** The words of a clause: its own, or else those of the place in the document that it points into. */
public final class Wordings {
    private Wordings() {}

    public static @Nullable String of(Fact fact, SourceText text) {
        return fact.event() instanceof DecisionRecorded e && e.words() != null
                ? e.words().or(Named.DISPOSED)
                : text.of(fact);
    }
}
