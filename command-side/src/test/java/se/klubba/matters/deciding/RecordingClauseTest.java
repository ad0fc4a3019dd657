package se.klubba.matters.deciding;

import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klubba.acts.Act;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.acts.FoundRules;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;

/** A clause is judged alike, whether it comes with its effects or by itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordingClauseTest {
    private static final ItemNumber ITEM = ItemNumber.of(5);
    private static final DecisionId DECISION = new DecisionId("decision");
    private static final Words WORDS = Words.of("att godkänna");
    private static final MatterId LATER = new MatterId("later");

    private final ActFixture fixture = County.with(FoundRules.rules())
            .given(
                    new ItemPlacedOnAgenda(FEBRUARY, ITEM, Words.of("Hälsa"), List.of(HEALTH), Occurrence.UNDATED),
                    new MatterRaised(LATER, Words.of("Senare"), null, on("2020-02-10")));

    enum Received {
        WITH_ITS_EFFECTS {
            @Override
            Act clause(MatterId matter) {
                var clause =
                        new Clause(DECISION, "a", WORDS, List.of(), Basis.Block.DECISION, List.of(matter), List.of());
                return new RecordDecision(FEBRUARY, ITEM, List.of(), List.of(clause), FEB_7);
            }
        },
        BY_ITSELF {
            @Override
            Act clause(MatterId matter) {
                var place = new Basis(
                        FEBRUARY, null, ITEM, new Basis.Clause("a", 1, 0, Basis.Block.DECISION), null, List.of(), null);
                var at = new Occurrence(FEB_7.happenedOn(), place, List.of());
                return new RecordClause(DECISION, FEBRUARY, ITEM, List.of(matter), WORDS, null, null, null, at);
            }
        };

        abstract Act clause(MatterId matter);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_recorded_with_its_words_and_matters(Received received) {
        fixture.when(received.clause(HEALTH)).records(recorded()).deviates();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_recorded_once(Received received) {
        fixture.given(recorded()).when(received.clause(HEALTH)).refuses("decision-exists");
    }

    @ParameterizedTest
    @EnumSource
    void on_a_matter_that_was_closed_before_it_deviates(Received received) {
        fixture.given(new MatterClosed(HEALTH, on("2020-01-10")))
                .when(received.clause(HEALTH))
                .deviates(Deviation.MATTER_CLOSED);
    }

    @ParameterizedTest
    @EnumSource
    void on_a_matter_that_was_raised_after_it_it_deviates(Received received) {
        fixture.when(received.clause(LATER)).deviates(Deviation.MATTER_NOT_RAISED_THEN);
    }

    @ParameterizedTest
    @EnumSource
    void from_today_on_it_is_refused_where_procedure_forbids_it(Received received) {
        fixture.on(LocalDate.parse("2020-02-07")).when(received.clause(HEALTH)).refuses("meeting-not-open");
    }

    @ParameterizedTest
    @EnumSource
    void its_matters_are_on_record(Received received) {
        fixture.when(received.clause(new MatterId("none"))).refuses("unknown-matter");
    }

    private static DecisionRecorded recorded() {
        var clause = (RecordClause) Received.BY_ITSELF.clause(HEALTH);
        return new DecisionRecorded(DECISION, FEBRUARY, ITEM, List.of(HEALTH), WORDS, clause.at());
    }
}
