package se.klubba.matters.raising;

import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.on;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RaisingTest {

    private static final MatterId NEW = new MatterId("new");
    private static final RaiseMatter RAISE =
            new RaiseMatter(NEW, Words.of("Vårdbegäran"), NETWORK, on("2020-02-07", 8));

    private final ActFixture fixture = County.with(new Raising());

    @Test
    void a_matter_is_raised() {
        fixture.when(RAISE)
                .records(new MatterRaised(NEW, RAISE.title(), NETWORK, RAISE.at()))
                .deviates();
    }

    @Test
    void a_matter_is_raised_once() {
        fixture.given(new MatterRaised(NEW, Words.of("Något annat"), null, FEB_7))
                .when(RAISE)
                .refuses("matter-exists");
    }

    @Test
    void the_same_in_a_second_document_is_a_further_source() {
        var raised = new MatterRaised(NEW, RAISE.title(), NETWORK, on("2020-02-07", 3));
        fixture.given(raised).when(RAISE).records(new SourceAdded(12, raised.keys(), RAISE.at()));
        fixture.given(raised).when((RaiseMatter) RAISE.with(raised.at())).recordsNothing();
    }

    @Test
    void the_body_is_on_record() {
        fixture.when(new RaiseMatter(NEW, Words.of("Nytt"), new BodyId("none"), FEB_7))
                .refuses("unknown-body");
    }
}
