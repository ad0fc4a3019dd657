package se.klubba.acts;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.kernel.Identifier;

/** Puts acts on record, and logs each. */
public final class Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final Commands commands;
    private final Screen screen;

    public Recorder(Commands commands, Screen screen) {
        this.commands = commands;
        this.screen = screen;
    }

    /**
     * What came of it.
     *
     * @param position a view that has seen this many events has seen all that the act recorded, or found on record
     */
    public record Answer(Receipt receipt, long position) {}

    /**
     * @param sender metadata by the names of {@link Acting}; the actor is required
     * @throws se.klubba.kernel.Refusal when a rule says no
     * @throws se.klubba.axon.mongodb.commands.Conflict when others were faster every time
     * @throws se.klubba.axon.mongodb.LogFault when the log could not take it
     */
    public Answer record(Act act, Map<String, String> sender) {
        refuseHidden(act);
        var sent = commands.send(act, sender);
        var recorded = (Recorded) sent.result();
        var position = Objects.requireNonNullElse(recorded.earlier(), sent.position());
        log(act.getClass().getSimpleName(), recorded, position, sender.getOrDefault(Acting.ACTOR, "nobody"));
        return new Answer(recorded.receipt(), position);
    }

    private void refuseHidden(Act act) {
        ActParts.parts(act)
                .map(ActParts.Part::value)
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .filter(thing -> !screen.shows(thing))
                .findFirst()
                .ifPresent(thing -> {
                    throw new Unknown(thing);
                });
    }

    /**
     * Whether it would be recorded now, or is on record; nothing is recorded.
     *
     * @throws se.klubba.kernel.Refusal as {@link #record}
     */
    public void judge(Act act, Map<String, String> sender) {
        var asked = new HashMap<>(sender);
        asked.put(Acting.JUDGED_ONLY, "true");
        refuseHidden(act);
        commands.send(act, asked);
    }

    private static void log(String name, Recorded recorded, long end, String actor) {
        var events = recorded.receipt().events();
        if (recorded.earlier() != null || events == 0) {
            LOG.info("{} by {}: on record already", name, actor);
        } else {
            LOG.info("{} by {}: recorded at position {}, events: {}", name, actor, end - events, events);
        }
    }
}
