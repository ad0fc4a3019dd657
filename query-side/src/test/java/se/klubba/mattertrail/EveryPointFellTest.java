package se.klubba.mattertrail;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.mattertrail.Hall.COUNCIL;
import static se.klubba.mattertrail.Hall.HALL;
import static se.klubba.mattertrail.Hall.asked;
import static se.klubba.mattertrail.Hall.clause;
import static se.klubba.mattertrail.Hall.place;
import static se.klubba.reading.testing.Answers.on;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Amends;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

/** Where a matter stands of whose proposal every point fell. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPointFellTest {
    private static final ProposalId PLAN = new ProposalId("plan");

    private final Register register = Hall.register();

    @BeforeEach
    void a_proposal_of_two_points() {
        register.with(new DecisionProposed(
                PLAN,
                HALL,
                Party.of(COUNCIL),
                List.of(new Point("1", Words.of("to build"), List.of()), new Point("2", null, List.of())),
                on("2025-01-02")));
    }

    @Test
    void it_is_rejected_where_nothing_else_was_decided() {
        register.with(clause(1, null), fell("1", 1, 1), fell("2", 1, 2), clause(2, null));
        assertThat(Hall.status(register))
                .as("words alone, as that the paragraph is approved at once, decide nothing else")
                .isEqualTo(MatterStatus.REJECTED);
    }

    @Test
    void it_is_decided_where_another_clause_of_the_item_did_something() {
        register.with(clause(1, null), fell("1", 1, 1), fell("2", 1, 2), clause(2, null), asked(2, 1));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.DECIDED);
        assertThat(Answers.MATTERS.trail(register.on(Hall.DAY), HALL).statusWhy())
                .satisfies(why -> assertThat(why.clause()).isEqualTo("b"));
    }

    @Test
    void it_is_decided_too_where_the_points_fell_after_that_or_in_the_same_clause() {
        register.with(clause(1, null), asked(1, 1), fell("1", 1, 2), clause(2, null), fell("2", 2, 1));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.DECIDED);
    }

    @Test
    void it_waits_where_another_clause_waits_for_something() {
        var waits = new SubjectTo(SubjectKind.SECOND_READING, null);
        register.with(clause(1, null), fell("1", 1, 1), clause(2, waits), clause(3, null), fell("2", 3, 1));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.SUBJECT_TO);
    }

    @Test
    void it_is_rejected_too_where_what_would_have_amended_it_was_carried_before_it_fell() {
        var change = new ProposalId("change");
        register.with(
                new DecisionProposed(
                        change,
                        HALL,
                        Party.of(COUNCIL),
                        List.of(new Point("1", Words.of("to build less"), List.of())),
                        new Amends(PLAN, "1"),
                        on("2025-01-02")),
                clause(1, null),
                new PointDecided(change, HALL, "1", PointOutcome.ADOPTED, place(1, 1)),
                clause(2, null),
                fell("1", 2, 1),
                fell("2", 2, 2));
        assertThat(Hall.status(register)).isEqualTo(MatterStatus.REJECTED);
    }

    private static PointDecided fell(String point, int clause, int effect) {
        return new PointDecided(PLAN, HALL, point, PointOutcome.REJECTED, place(clause, effect));
    }
}
