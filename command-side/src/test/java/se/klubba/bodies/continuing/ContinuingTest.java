package se.klubba.bodies.continuing;

import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.on;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.bodies.event.BodyEvent.BodyContinued;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Words;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContinuingTest {
    private static final BodyId GROUP = new BodyId("group");

    private final ActFixture fixture = ActFixture.with(new Continuing());

    @Test
    void a_body_goes_on_with_the_purpose_that_is_said() {
        fixture.given(body("group"))
                .when(new ContinueBody(GROUP, Words.of("to finish"), on("2020-02-07")))
                .records(new BodyContinued(GROUP, Words.of("to finish"), on("2020-02-07")));
    }

    @Test
    void no_purpose_is_made_up() {
        fixture.given(body("group"))
                .when(new ContinueBody(GROUP, null, on("2020-02-07")))
                .records(new BodyContinued(GROUP, null, on("2020-02-07")));
    }

    @Test
    void a_body_that_is_not_on_record_does_not_go_on() {
        fixture.when(new ContinueBody(GROUP, null, on("2020-02-07"))).refuses("unknown-body");
    }

    @Test
    void a_body_that_was_dissolved_does_not_go_on_without_a_mark() {
        fixture.given(body("group"), dissolved("group", "2020-01-01"))
                .when(new ContinueBody(GROUP, null, on("2020-02-07")))
                .deviates(Deviation.BODY_DISSOLVED);
    }
}
