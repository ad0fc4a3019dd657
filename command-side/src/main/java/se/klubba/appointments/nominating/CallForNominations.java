package se.klubba.appointments.nominating;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.Act;
import se.klubba.acts.Recordable;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

/** Ask for nominations to a body; {@code by} runs the process, {@code from} are asked. */
@Command(namespace = "appointments", name = "CallForNominations", version = "1")
@Recordable(
        path = "/api/bodies/{body}/calls-for-nominations",
        effect = "callForNominations",
        fact = NominationsCalledFor.class)
public record CallForNominations(BodyId body, Party by, List<Party> from, Occurrence at) implements Act {
    public CallForNominations {
        from = from == null ? List.of() : List.copyOf(from);
    }
}
