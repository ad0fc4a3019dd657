package se.klubba.appointments.nominating;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

@Command(namespace = "appointments", name = "CallForNominations", version = "1")
@Recordable(
        path = "/api/bodies/{body}/calls-for-nominations",
        sentBy = Senders.OFFICERS,
        effect = "callForNominations",
        fact = NominationsCalledFor.class,
        meaning = "Ask for nominations to a body; by runs the process, from are asked.")
public record CallForNominations(BodyId body, Party by, List<Party> from, Occurrence at) implements Act {

    public CallForNominations {
        from = from == null ? List.of() : List.copyOf(from);
    }
}
