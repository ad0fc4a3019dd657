package se.klubba.bodies.establishing;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.Exists;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EstablishingTest {
    private static final BodyId NETWORK = new BodyId("network");
    private static final Occurrence FEB_7 = Occurrence.on(EdtfDate.of("2020-02-07"));
    private static final EstablishBody ESTABLISH =
            new EstablishBody(NETWORK, new Words("The network"), BodyKind.NETWORK, FEB_7);
    private static final BodyEstablished ESTABLISHED =
            new BodyEstablished(NETWORK, new Words("The network"), BodyKind.NETWORK, FEB_7);

    private final ActFixture fixture = ActFixture.with(new Establishing());

    @Test
    void a_body_is_established() {
        fixture.when(ESTABLISH).records(ESTABLISHED).deviates();
    }

    @Test
    void a_body_is_established_once() {
        fixture.given(ESTABLISHED).when(ESTABLISH).refuses(Exists.class);
    }
}
