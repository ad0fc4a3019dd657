package se.klubba.record.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.County.ANNA;
import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.MARCH;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;
import static se.klubba.record.correcting.Resting.ANN;
import static se.klubba.record.correcting.Resting.ANN_TOO;
import static se.klubba.record.correcting.Resting.AUTUMN;
import static se.klubba.record.correcting.Resting.DAY;
import static se.klubba.record.correcting.Resting.DECISION;
import static se.klubba.record.correcting.Resting.ENTRY;
import static se.klubba.record.correcting.Resting.FEB;
import static se.klubba.record.correcting.Resting.FIRST_OF_MAY;
import static se.klubba.record.correcting.Resting.GROUP;
import static se.klubba.record.correcting.Resting.ITEM;
import static se.klubba.record.correcting.Resting.JAN;
import static se.klubba.record.correcting.Resting.MATTER;
import static se.klubba.record.correcting.Resting.MAY;
import static se.klubba.record.correcting.Resting.MONEY;
import static se.klubba.record.correcting.Resting.ROUTINE;
import static se.klubba.record.correcting.Resting.SPRING;
import static se.klubba.record.correcting.Resting.TASK;
import static se.klubba.record.correcting.Resting.ended;
import static se.klubba.record.correcting.Resting.established;
import static se.klubba.record.correcting.Resting.given;
import static se.klubba.record.correcting.Resting.outcome;
import static se.klubba.record.correcting.Resting.proposed;
import static se.klubba.record.correcting.Resting.sits;
import static se.klubba.record.correcting.Resting.waiting;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.acts.FoundRules;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingRequisitioned;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.record.RecordRefused.OthersRestOnIt;
import se.klubba.record.event.RecordEvent.EntryRetracted;

/** What rests on an entry stands in the way of its retraction. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetractingTest {
    private final ActFixture county = County.with(FoundRules.rules());

    static Stream<Arguments> whatRestsOnWhat() {
        var meeting = new MeetingNoted(MAY, NETWORK, FIRST_OF_MAY, Occurrence.UNDATED);
        var placed = new ItemPlacedOnAgenda(FEBRUARY, ITEM, Words.of("Hälsa"), List.of(), on(JAN));
        var recorded = new DecisionRecorded(DECISION, FEBRUARY, ITEM, List.of(HEALTH), null, on(JAN));
        var drafted = new InstrumentDrafted(
                ROUTINE, Words.of("Rutin"), InstrumentKind.ROUTINE, List.of(HEALTH), null, on(JAN));
        var granted = new FundingGranted(MONEY, Words.of("Medel"), null, null, List.of(HEALTH), on(JAN));
        var proposed =
                new OccasionProposed(DAY, Words.of("Länsdag"), List.of(FIRST_OF_MAY), List.of(), List.of(), on(JAN));
        var raised = new MatterRaised(MATTER, Words.of("Nytt"), NETWORK, on(JAN));
        return Stream.of(
                Arguments.of(proposed("1", "2"), outcome("2"), "there is no proposal proposal"),
                Arguments.of(given(JAN), new AssignmentContinued(TASK, null, on(FEB)), "there is no assignment task"),
                Arguments.of(drafted, new InstrumentAdopted(ROUTINE, Term.UNKNOWN, on(FEB)), "no instrument routine"),
                Arguments.of(established(JAN), sits(GROUP, ANNA, "2020-09-01", null), "there is no body group"),
                Arguments.of(established(JAN), given(Party.of(GROUP)), "there is no body group"),
                Arguments.of(meeting, waiting(HEALTH, MAY), "there is no meeting may"),
                Arguments.of(raised, waiting(MATTER, MARCH), "there is no matter matter"),
                Arguments.of(placed, new ItemRemovedFromAgenda(FEBRUARY, ITEM, on(FEB)), "is not on the agenda"),
                Arguments.of(new MatterClosed(HEALTH, on(JAN)), new MatterReopened(HEALTH, on(FEB)), "is not closed"),
                Arguments.of(SPRING, ended(ANNA, "2020-03-01"), "has no mandate"),
                Arguments.of(recorded, new DecisionRescinded(DECISION, HEALTH, on(FEB)), "no decision decision"),
                Arguments.of(granted, new FundingRequisitioned(MONEY, null, on(FEB)), "there is no funding money"),
                Arguments.of(
                        proposed, new OccasionDateWithdrawn(DAY, FIRST_OF_MAY, List.of(), on(FEB)), "no occasion day"));
    }

    @ParameterizedTest
    @MethodSource("whatRestsOnWhat")
    void what_others_rest_on_is_not_retracted(KlubbaEvent entry, KlubbaEvent resting, String why) {
        var refused = county.given(entry, resting).when(retract()).refuses(OthersRestOnIt.class);
        assertThat(refused.code()).isEqualTo("others-rest-on-it");
        assertThat(refused)
                .hasMessageContaining("on entry 12 rests entry 13, ")
                .hasMessageContaining(resting.getClass().getSimpleName())
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @MethodSource("whatRestsOnWhat")
    void once_what_rested_on_it_is_gone_it_is_retracted(KlubbaEvent entry, KlubbaEvent resting, String why) {
        assertThat(why).isNotEmpty();
        county.given(entry, resting, new EntryRetracted(13, 13, resting.keys(), null, Occurrence.UNDATED))
                .when(retract())
                .records(new EntryRetracted(ENTRY, ENTRY, entry.keys(), null, Occurrence.UNDATED));
    }

    @Test
    void a_person_found_to_be_the_same_is_not_made_two_again_when_an_end_rests_on_it() {
        county.given(new PersonsFoundSame(ANNA, ANN, Occurrence.UNDATED), ANN_TOO, SPRING, ended(ANN, "2020-03-01"))
                .when(retract())
                .refuses("others-rest-on-it");
    }

    @Test
    void an_end_is_not_retracted_when_the_person_came_again_after_it() {
        county.given(ended(ANNA, "2020-05-31"), sits(STEERING, ANNA, "2020-01-01", null), AUTUMN)
                .when(retract())
                .refuses("others-rest-on-it");
    }

    @Test
    void all_that_rests_on_it_is_named() {
        var refused = county.given(proposed("1", "2"), outcome("1"), outcome("2"))
                .when(retract())
                .refuses(OthersRestOnIt.class);
        assertThat(refused).hasMessageContaining("entry 13").hasMessageContaining("entry 14");
    }

    @Test
    void what_is_known_by_another_entry_as_well_may_be_retracted() {
        county.given(
                        new MeetingNoted(MAY, NETWORK, FIRST_OF_MAY, Occurrence.UNDATED),
                        new MeetingScheduled(MAY, NETWORK, FIRST_OF_MAY, null, null, null, on(JAN)),
                        waiting(HEALTH, MAY))
                .when(retract())
                .then()
                .success();
    }

    private static RetractEntry retract() {
        return new RetractEntry(ENTRY, ENTRY, null, Occurrence.UNDATED);
    }
}
