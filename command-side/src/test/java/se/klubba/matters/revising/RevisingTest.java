package se.klubba.matters.revising;

import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.HOUSING;
import static se.klubba.acts.County.JANUARY;
import static se.klubba.acts.County.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;
import se.klubba.matters.event.MatterEvent.DissentRecorded;
import se.klubba.matters.event.MatterEvent.MatterClosed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevisingTest {

    private static final DecisionId OLD = new DecisionId("old");
    private static final DecisionId NEW = new DecisionId("new");

    private final ActFixture fixture = County.with(new Superseding(), new Rescinding(), new Dissenting())
            .given(decision(OLD, HEALTH), decision(NEW, HEALTH));

    @Test
    void a_decision_is_superseded_by_another_on_the_matter_that_it_was_on() {
        fixture.when(new SupersedeDecision(OLD, NEW, null, FEB_7))
                .records(new DecisionSuperseded(OLD, NEW, HEALTH, FEB_7));
    }

    @Test
    void a_decision_is_rescinded() {
        fixture.when(new RescindDecision(OLD, null, FEB_7)).records(new DecisionRescinded(OLD, HEALTH, FEB_7));
    }

    @Test
    void what_no_longer_stands_is_neither_superseded_nor_rescinded() {
        var rescinded = new DecisionRescinded(OLD, HEALTH, on("2020-02-01"));
        var superseded = new DecisionSuperseded(OLD, NEW, HEALTH, on("2020-02-01"));
        fixture.given(rescinded)
                .when(new SupersedeDecision(OLD, NEW, null, FEB_7))
                .refuses("decision-not-standing");
        fixture.given(rescinded).when(new RescindDecision(OLD, null, FEB_7)).refuses("decision-not-standing");
        fixture.given(superseded).when(new RescindDecision(OLD, null, FEB_7)).refuses("decision-not-standing");
    }

    @Test
    void what_supersedes_may_itself_be_rescinded() {
        fixture.given(new DecisionSuperseded(OLD, NEW, HEALTH, on("2020-02-01")))
                .when(new RescindDecision(NEW, null, FEB_7))
                .records(new DecisionRescinded(NEW, HEALTH, FEB_7));
    }

    @Test
    void of_a_decision_on_several_matters_the_one_is_named() {
        var both = new DecisionId("both");
        var wide = fixture.given(decision(both, HEALTH, HOUSING));
        wide.when(new RescindDecision(both, null, FEB_7)).refuses("matter-not-named");
        wide.when(new RescindDecision(both, HOUSING, FEB_7)).records(new DecisionRescinded(both, HOUSING, FEB_7));
    }

    @Test
    void somebody_dissents() {
        var words = Words.of("till förmån för eget förslag");
        fixture.when(new RecordDissent(OLD, Party.of(ANNA), words, null, FEB_7))
                .records(new DissentRecorded(OLD, HEALTH, Party.of(ANNA), words, FEB_7));
    }

    @Test
    void somebody_dissents_from_a_decision_that_closed_its_matter() {
        fixture.given(new MatterClosed(HEALTH, FEB_7))
                .when(new RecordDissent(OLD, Party.of(ANNA), null, null, FEB_7))
                .records(new DissentRecorded(OLD, HEALTH, Party.of(ANNA), null, FEB_7));
    }

    @Test
    void an_unknown_decision_is_not_found() {
        fixture.when(new RescindDecision(new DecisionId("none"), null, FEB_7)).refuses("unknown-decision");
    }

    private static DecisionRecorded decision(DecisionId decision, MatterId... matters) {
        return new DecisionRecorded(decision, JANUARY, ItemNumber.of(4), List.of(matters), null, on("2020-01-10"));
    }
}
