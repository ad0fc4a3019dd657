package se.klubba.meetings.occasions;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.OccasionEvent.OccasionNoted;

@Command(namespace = "occasions", name = "NoteOccasion", version = "1")
@Recordable(
        path = "/api/occasions/note",
        sentBy = Senders.OFFICERS,
        creates = "occasion",
        effect = "noteOccasion",
        hearsay = true,
        dated = false,
        fact = OccasionNoted.class,
        meaning = "Note that there is, or was to be, an occasion; who planned it and for which day is not told.")
public record NoteOccasion(OccasionId occasion, Words name, List<BodyId> bodies, List<MatterId> matters, Occurrence at)
        implements AboutMatters {
    public NoteOccasion {
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }

    @Override
    public NoteOccasion about(List<MatterId> matters) {
        return new NoteOccasion(occasion, name, bodies, matters, at);
    }
}
