package se.klubba.matters.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.Act;
import se.klubba.acts.ActFixture;
import se.klubba.acts.DecisionWaits;
import se.klubba.acts.FoundRules;
import se.klubba.appointments.appointing.AppointRepresentative;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.giving.GiveAssignment;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionWaitsTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final PersonId ANNA = new PersonId("anna");
    private static final MeetingId MEETING = new MeetingId("january");
    private static final ItemNumber ITEM = ItemNumber.of(5);
    private static final DecisionId DECISION = new DecisionId("decision");
    private static final SubjectTo SECOND_READING = new SubjectTo(SubjectKind.SECOND_READING, null);

    private final ActFixture fixture = ActFixture.with(FoundRules.rules())
            .given(
                    body("group"),
                    person("anna"),
                    new MeetingNoted(MEETING, GROUP, LocalDate.parse("2020-01-10"), Occurrence.UNDATED),
                    new ItemPlacedOnAgenda(MEETING, ITEM, Words.of("Choices"), List.of(), Occurrence.UNDATED));
    private final ActFixture waiting = fixture.given(decided("a", SECOND_READING), decided("b", null));

    @Test
    void who_is_chosen_by_a_decision_that_waits_is_not_appointed_yet() {
        var refused = waiting.when(appoint("2020-01-10", "a")).refuses(DecisionWaits.class);
        assertThat(refused.code()).isEqualTo("decision-waits");
        assertThat(refused)
                .hasMessageContaining("'appoint' would hold at once")
                .hasMessageContaining("bringIntoEffect");
    }

    @Test
    void what_another_clause_of_the_item_decides_or_no_clause_holds_at_once() {
        records(RepresentativeAppointed.class, waiting.when(appoint("2020-01-10", "b")));
        records(RepresentativeAppointed.class, waiting.when(appoint("2020-01-10", null)));
    }

    @Test
    void a_task_is_given_all_the_same() {
        records(
                AssignmentGiven.class,
                waiting.when(new GiveAssignment(
                        new AssignmentId("task"),
                        List.of(),
                        GROUP,
                        Party.of(ANNA),
                        new Due.NotStated(),
                        Words.of("ask"),
                        at("2020-01-10", "a", 1))));
    }

    @Test
    void it_holds_from_the_day_on_which_the_decision_took_effect() {
        var done = waiting.given(new DecisionTookEffect(DECISION, List.of(), null, at("2020-02-01", null, 0)));
        done.when(appoint("2020-01-10", "a")).refuses("decision-waits");
        records(RepresentativeAppointed.class, done.when(appoint("2020-02-01", "a")));
    }

    @Test
    void what_lapsed_never_holds() {
        var refused = waiting.given(new DecisionLapsed(DECISION, List.of(), null, at("2020-02-01", null, 0)))
                .when(appoint("2020-02-02", "a"))
                .refuses(DecisionWaits.class);
        assertThat(refused).hasMessageContaining("has lapsed");
    }

    @Test
    void a_decision_that_is_sent_with_its_effects_is_held_back_likewise() {
        var clause = new Clause(
                null,
                "a",
                Words.of("to choose Anna"),
                List.of(),
                Basis.Block.DECISION,
                List.of(),
                SECOND_READING,
                List.of(appoint(null, null)));
        fixture.when(new RecordDecision(MEETING, ITEM, List.of(), List.of(clause), at("2020-01-10", null, 0)))
                .refuses("decision-waits");
    }

    @Test
    void outside_meetings_the_body_the_day_and_the_label_tell_the_decision() {
        var circulated = fixture.given(
                new DecisionRecorded(DECISION, null, null, List.of(), null, null, null, SECOND_READING, outside("a")));
        circulated.when(appoint(outside("a"))).refuses("decision-waits");
        records(RepresentativeAppointed.class, circulated.when(appoint(outside("b"))));
    }

    private static KlubbaEvent decided(String label, @Nullable SubjectTo subject) {
        return new DecisionRecorded(
                subject == null ? new DecisionId(label) : DECISION,
                MEETING,
                ITEM,
                List.of(),
                Words.of(label),
                null,
                null,
                subject,
                at("2020-01-10", label, 0));
    }

    private static Act appoint(@Nullable String on, @Nullable String clause) {
        return appoint(at(on, clause, 1));
    }

    private static Act appoint(Occurrence at) {
        return new AppointRepresentative(GROUP, ANNA, MandateKind.REPRESENTATIVE, null, null, at);
    }

    private static void records(Class<?> fact, ActFixture.Outcome outcome) {
        outcome.then()
                .success()
                .eventsSatisfy(events -> assertThat(events)
                        .singleElement()
                        .satisfies(event -> assertThat(event.payload()).isInstanceOf(fact)));
    }

    private static Occurrence outside(String label) {
        var clause = new Basis.Clause(label, 1, 0, Basis.Block.TOLD);
        var basis = new Basis(null, GROUP, null, null, clause, null, List.of(), null);
        return new Occurrence(EdtfDate.of("2020-01-20"), basis, List.of());
    }

    private static Occurrence at(@Nullable String on, @Nullable String label, int effect) {
        var clause = label == null ? null : new Basis.Clause(label, 1, effect, Basis.Block.DECISION);
        return new Occurrence(
                on == null ? null : EdtfDate.of(on),
                new Basis(MEETING, null, ITEM, clause, null, List.of(), null),
                List.of());
    }
}
