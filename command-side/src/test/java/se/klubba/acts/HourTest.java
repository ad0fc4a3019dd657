package se.klubba.acts;

import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.deciding.Clause;
import se.klubba.matters.deciding.RecordDecision;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.tabling.TableItem;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HourTest {
    private static final WaitsFor NOT_STATED = new WaitsFor.NotStated();
    private static final ItemNumber ITEM = ItemNumber.of(1);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    private final ActFixture known = County.with(FoundRules.rules());
    private final ActFixture fixture = known.given(
            new MeetingScheduled(FEBRUARY, NETWORK, LocalDate.parse("2020-02-07"), NINE, null, null, on("2019-12-01")),
            new ItemPlacedOnAgenda(FEBRUARY, ITEM, Words.of("Hälsa"), List.of(HEALTH), Occurrence.UNDATED));

    @Test
    void an_act_at_a_meeting_has_the_hour_at_which_that_began() {
        fixture.when(table(null)).records(tabled(NINE));
    }

    @Test
    void a_meeting_that_was_moved_began_at_its_new_hour() {
        var earlier = new MeetingRescheduled(FEBRUARY, LocalDate.parse("2020-02-07"), ONE, on("2020-01-20"));
        fixture.given(earlier).when(table(null)).records(tabled(ONE));
        var later = new MeetingRescheduled(FEBRUARY, LocalDate.parse("2020-02-12"), ONE, on("2020-02-10"));
        fixture.given(later).when(table(null)).records(tabled(NINE));
        var onlyTheDay = new MeetingRescheduled(FEBRUARY, LocalDate.parse("2020-02-07"), null, on("2020-01-20"));
        fixture.given(onlyTheDay).when(table(null)).records(tabled(NINE));
    }

    @Test
    void all_acts_of_a_meeting_have_the_one_hour_that_the_register_knows() {
        fixture.when(table(ONE)).records(tabled(NINE));
        known.given(new ItemPlacedOnAgenda(FEBRUARY, ITEM, Words.of("Hälsa"), List.of(), Occurrence.UNDATED))
                .when(table(ONE))
                .records(tabled(ONE));
    }

    @Test
    void every_part_of_a_decision_has_it() {
        var clause = new Clause(
                new DecisionId("d"),
                "a",
                null,
                List.of(),
                Basis.Block.DECISION,
                null,
                List.of(new TableItem(HEALTH, null, NOT_STATED, Occurrence.UNDATED)));
        fixture.when(new RecordDecision(FEBRUARY, ITEM, List.of(), List.of(clause), on("2020-02-07")))
                .records(
                        new DecisionRecorded(
                                new DecisionId("d"), FEBRUARY, ITEM, List.of(HEALTH), null, at(NINE, clause(0))),
                        new ItemTabled(HEALTH, null, NOT_STATED, at(NINE, clause(1))));
    }

    private static TableItem table(@Nullable LocalTime hour) {
        return new TableItem(HEALTH, null, NOT_STATED, at(hour, null));
    }

    private static ItemTabled tabled(LocalTime hour) {
        return new ItemTabled(HEALTH, null, NOT_STATED, at(hour, null));
    }

    private static Basis.Clause clause(int effect) {
        return new Basis.Clause("a", 1, effect, Basis.Block.DECISION);
    }

    private static Occurrence at(@Nullable LocalTime hour, Basis.@Nullable Clause clause) {
        var basis = new Basis(FEBRUARY, hour, ITEM, clause, null, List.of(), null);
        return new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of());
    }
}
