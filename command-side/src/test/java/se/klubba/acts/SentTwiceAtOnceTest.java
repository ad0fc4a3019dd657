package se.klubba.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.County.FEB_7;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Metadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.establishing.EstablishBody;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;

/** Of two sendings under one idempotency key the second may be recorded while the first is still reading. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentTwiceAtOnceTest {
    private static final EstablishBody ACT =
            new EstablishBody(new BodyId("group"), Words.of("Gruppen"), BodyKind.WORKING_GROUP, FEB_7);
    private static final Map<String, String> SENDER =
            Map.of(Acting.ACTOR, "anna", Acting.REQUEST, "request", Acting.SENT, "sent");

    private @Nullable CommandGateway commands;
    private @Nullable Recorded overtaking;

    /** While it says what has to be read, the same request is sent once more, and recorded. */
    private final class Overtaken implements Rule<EstablishBody> {
        private boolean overtaken;

        @Override
        public Class<EstablishBody> act() {
            return EstablishBody.class;
        }

        @Override
        public Set<Key> concerning(EstablishBody act, Facts facts) {
            if (!overtaken) {
                overtaken = true;
                overtaking = send();
            }
            return Set.of();
        }

        @Override
        public List<? extends KlubbaEvent> decide(EstablishBody act, Facts facts) {
            return Known.is(act.body(), facts)
                    ? List.of()
                    : List.of(new BodyEstablished(act.body(), act.name(), act.kind(), act.at()));
        }
    }

    @Test
    void both_get_the_same_answer() {
        var axon = ActFixture.with(new Overtaken()).wired().build();
        axon.start();
        commands = axon.getComponent(CommandGateway.class);
        var overtaken = send();
        axon.shutdown();

        assertThat(overtaken.receipt())
                .isEqualTo(Objects.requireNonNull(overtaking).receipt());
        assertThat(overtaken.receipt().events()).isEqualTo(1);
        assertThat(overtaken.earlier()).isEqualTo(1);
    }

    private Recorded send() {
        return Objects.requireNonNull(commands).send(ACT, Metadata.from(SENDER)).wait(Recorded.class);
    }
}
