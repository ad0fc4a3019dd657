package se.klubba.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Refusal;
import se.klubba.timeline.Entry;

/**
 * A slice's test: facts that were on record, an act, and what follows. On Axon's own fixture, through the command bus and the one handler
 * of production, over a log in memory.
 */
public final class ActFixture {
    /** The day on which the acts of a test are recorded, unless it says otherwise. */
    public static final LocalDate TODAY = LocalDate.parse("2020-02-14");

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Rules rules;
    private final LocalDate today;
    private final List<KlubbaEvent> given;

    private ActFixture(Rules rules, LocalDate today, List<KlubbaEvent> given) {
        this.rules = rules;
        this.today = today;
        this.given = given;
    }

    public static ActFixture with(Rule<?>... rules) {
        return new ActFixture(new Rules(List.of(rules)), TODAY, List.of());
    }

    /** For rules that need others: {@code new Rules(…)} is made by the test. */
    public static ActFixture with(Rules rules) {
        return new ActFixture(rules, TODAY, List.of());
    }

    /** The first day that is not past. */
    public ActFixture on(LocalDate today) {
        return new ActFixture(rules, today, given);
    }

    /** What is on record, at positions from 0. */
    public ActFixture given(KlubbaEvent... events) {
        return new ActFixture(
                rules, today, Stream.concat(given.stream(), Stream.of(events)).toList());
    }

    public Outcome when(Act act) {
        var fixture = axon();
        var before = given.isEmpty()
                ? fixture.given().noPriorActivity()
                : fixture.given().events(given);
        return new Outcome(
                before.when().command(act, Map.of(Acting.ACTOR, "anna")).then());
    }

    public AxonTestFixture axon() {
        return AxonTestFixture.with(wired());
    }

    /** Axon as production wires it, over a log in memory. */
    EventSourcingConfigurer wired() {
        var handler = new ActHandler(
                rules,
                () -> today,
                ZONE,
                at -> at < given.size() ? new Entry(at, Instant.EPOCH, "anna", given.get((int) at)) : null,
                _ -> List.of());
        return EventSourcingConfigurer.create()
                .registerTagResolver(_ -> new EventTags().asResolver())
                .registerCommandHandlingModule(CommandHandlingModule.named("acts")
                        .commandHandlers()
                        .commandHandlingComponent(c -> handler.subscribed(c.getComponent(MessageTypeResolver.class))));
    }

    /** What followed; each claim may be followed by more. */
    public static final class Outcome {
        private final AxonTestPhase.Then.Command then;

        private Outcome(AxonTestPhase.Then.Command then) {
            this.then = then;
        }

        /** These facts, in this order, and no others. */
        public Outcome records(KlubbaEvent... events) {
            then.success()
                    .eventsSatisfy(actual ->
                            assertThat(actual).<Object>map(Message::payload).containsExactly((Object[]) events));
            return this;
        }

        /** It was accepted, and nothing had to be recorded. */
        public Outcome recordsNothing() {
            then.success().noEvents();
            return this;
        }

        /** With exactly these deviations over all its facts. */
        public Outcome deviates(Deviation... deviations) {
            then.success()
                    .resultMessagePayloadSatisfies(
                            result -> assertThat(((Recorded) result).receipt().deviations())
                                    .containsExactlyInAnyOrder(deviations));
            return this;
        }

        /** Nothing was recorded, and the rule says this. */
        public <R extends Refusal> R refuses(Class<R> refusal) {
            var thrown = new AtomicReference<Throwable>();
            then.noEvents().exceptionSatisfies(thrown::set);
            assertThat(thrown.get()).isInstanceOf(refusal);
            return refusal.cast(thrown.get());
        }

        /** Nothing was recorded, and the rule says this by its stable code. */
        public void refuses(String code) {
            assertThat(refuses(Refusal.class).code()).isEqualTo(code);
        }

        /** What the fixture says. */
        public AxonTestPhase.Then.Command then() {
            return then;
        }
    }
}
