package se.klubba.bodies.adoptingquorum;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.on;
import static se.klubba.acts.County.with;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.QuorumAdopted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdoptingQuorumTest {
    private static final AdoptQuorum FOUR = new AdoptQuorum(NETWORK, 4, FEB_7);

    private final ActFixture fixture = County.with(new AdoptingQuorum());

    @Test
    void a_body_adopts_how_many_have_to_be_there() {
        fixture.when(FOUR).records(new QuorumAdopted(NETWORK, 4, FEB_7)).deviates();
    }

    @Test
    void another_quorum_replaces_it_and_the_same_one_is_recorded_once() {
        var adopted = fixture.given(new QuorumAdopted(NETWORK, 4, FEB_7));
        adopted.when(FOUR).recordsNothing();
        adopted.when(new AdoptQuorum(NETWORK, 5, FEB_7)).records(new QuorumAdopted(NETWORK, 5, FEB_7));
    }

    @Test
    void a_dissolved_body_adopts_nothing_more() {
        fixture.given(new BodyDissolved(NETWORK, List.of(), on("2020-01-10")))
                .when(FOUR)
                .records(new QuorumAdopted(NETWORK, 4, with(FEB_7, Deviation.BODY_DISSOLVED)));
    }

    @Test
    void it_is_of_a_body_on_record_and_at_least_one_member() {
        fixture.when(new AdoptQuorum(new BodyId("none"), 4, FEB_7)).refuses("unknown-body");
        assertThatIllegalArgumentException().isThrownBy(() -> new AdoptQuorum(NETWORK, 0, FEB_7));
    }
}
