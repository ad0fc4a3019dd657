package se.klubba.matters.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.Act;
import se.klubba.acts.ActFixture;
import se.klubba.acts.FoundRules;
import se.klubba.acts.Unknown;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Source;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.MatterRefused.PointAlreadyDecided;
import se.klubba.matters.closing.CloseMatter;
import se.klubba.matters.decidingpoints.AdoptPoint;
import se.klubba.matters.decidingpoints.RejectPoint;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.Point;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.matters.layingonrecord.LayOnRecord;
import se.klubba.matters.raising.RaiseMatter;
import se.klubba.matters.tabling.TableItem;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.record.event.RecordEvent.DocumentKept;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecidingTest {
    private static final BodyId NETWORK = new BodyId("network");
    private static final MeetingId FEBRUARY = new MeetingId("february");
    private static final MeetingId MARCH = new MeetingId("march");
    private static final ItemNumber ITEM = ItemNumber.of(5);
    private static final MatterId HEALTH = new MatterId("health");
    private static final ProposalId DIRECTIVE = new ProposalId("directive");
    private static final EdtfDate FEB_7 = EdtfDate.of("2020-02-07");
    private static final List<MatterId> ON_HEALTH = List.of(HEALTH);
    private static final DocumentId MINUTES = new DocumentId("a".repeat(64));

    private final ActFixture fixture = ActFixture.with(FoundRules.rules())
            .given(
                    new BodyNoted(NETWORK, Words.of("Nätverket"), BodyKind.NETWORK, Occurrence.UNDATED),
                    meeting(FEBRUARY, "2020-02-07"),
                    meeting(MARCH, "2020-03-06"),
                    new MatterRaised(HEALTH, Words.of("Ungdomars hälsa"), NETWORK, Occurrence.UNDATED),
                    new ItemPlacedOnAgenda(FEBRUARY, ITEM, Words.of("Direktiv"), ON_HEALTH, Occurrence.UNDATED),
                    new DecisionProposed(
                            DIRECTIVE,
                            HEALTH,
                            Party.of(NETWORK),
                            List.of(point("1"), point("2")),
                            Occurrence.on(FEB_7)));

    @Test
    void a_clause_has_words_and_any_number_of_effects_each_in_its_place() {
        fixture.when(decision(clause("a", "att avslå", reject("1"), reject("2"))))
                .records(
                        decided("a", 1, "att avslå"),
                        new PointDecided(DIRECTIVE, HEALTH, "1", PointOutcome.REJECTED, at("a", 1, 1)),
                        new PointDecided(DIRECTIVE, HEALTH, "2", PointOutcome.REJECTED, at("a", 1, 2)))
                .deviates();
    }

    @Test
    void a_clause_without_effects_is_kept_as_words() {
        fixture.when(decision(clause("a", "att pilotverksamheten fortsätter")))
                .records(decided("a", 1, "att pilotverksamheten fortsätter"));
    }

    @Test
    void each_effect_is_judged_over_what_the_effects_before_it_left() {
        var refused = fixture.when(
                        decision(clause("a", "att avslå", reject("1")), clause("b", "att bifalla", adopt("1"))))
                .refuses(ClauseRefused.class);
        assertThat(refused.refusal()).isInstanceOf(PointAlreadyDecided.class);
        assertThat(refused.code()).isEqualTo("point-already-decided");
        assertThat(refused).hasMessageStartingWith("clause b, effect 1 (adopt)");
    }

    @Test
    void an_effect_may_rest_on_what_another_brought_into_being() {
        var other = new MatterId("other");
        fixture.when(decision(clause(
                        "a",
                        "att väcka och bordlägga",
                        new RaiseMatter(other, Words.of("Nytt"), null, Occurrence.UNDATED),
                        table(other, MARCH))))
                .records(
                        decided("a", 1, "att väcka och bordlägga"),
                        new MatterRaised(other, Words.of("Nytt"), null, at("a", 1, 1)),
                        new ItemTabled(other, null, new WaitsFor.ForMeeting(MARCH), at("a", 1, 2)));
    }

    @Test
    void all_of_it_is_recorded_or_nothing() {
        fixture.when(decision(clause("a", "att avslå", reject("1")), clause("b", "att avslå", reject("9"))))
                .refuses("no-such-point");
    }

    @Test
    void an_effect_that_names_no_matter_is_about_those_of_its_clause() {
        fixture.when(decision(clause("a", null, new LayOnRecord(List.of(), null, null, false, Occurrence.UNDATED))))
                .records(decided("a", 1, null), new LaidOnRecord(ON_HEALTH, null, null, false, at("a", 1, 1)));
    }

    @Test
    void what_stands_in_running_text_is_a_decision_only_where_it_says_so() {
        var running = new Clause(null, "r1", null, List.of(), Basis.Block.RUNNING, null, List.of(table(HEALTH, MARCH)));
        fixture.when(decision(running))
                .records(new ItemTabled(
                        HEALTH, null, new WaitsFor.ForMeeting(MARCH), at("r1", 1, 1, Basis.Block.RUNNING)));
    }

    @Test
    void a_passage_of_the_running_text_with_words_of_its_own_is_a_decision() {
        var running = new Clause(null, "r1", Words.of("Man enades"), List.of(), Basis.Block.RUNNING, null, List.of());
        fixture.when(decision(running))
                .records(new DecisionRecorded(
                        new DecisionId("february.5.r1"),
                        FEBRUARY,
                        ITEM,
                        ON_HEALTH,
                        Words.of("Man enades"),
                        at("r1", 1, 0, Basis.Block.RUNNING)));
    }

    @Test
    void clauses_that_are_recorded_later_come_after_those_that_were_recorded_first() {
        fixture.given(decided("a", 1, "att avslå"))
                .when(decision(clause("b", "att överväga")))
                .records(decided("b", 2, "att överväga"));
    }

    @Test
    void a_clause_is_recorded_once() {
        fixture.given(decided("a", 1, "att avslå"))
                .when(decision(clause("a", "att avslå")))
                .refuses("decision-exists");
    }

    @Test
    void an_effect_has_the_sources_of_its_clause_unless_it_has_its_own() {
        var line = new Source(MINUTES, new Source.Range(78, 78), null);
        var own = new Source(MINUTES, new Source.Range(80, 80), null);
        var where = new Basis(null, null, null, null, null, List.of(own), null);
        var clause = new Clause(
                null,
                "a",
                null,
                List.of(line),
                Basis.Block.DECISION,
                null,
                List.of(reject("1"), reject("2").with(new Occurrence(null, where, List.of()))));
        fixture.given(new DocumentKept(MINUTES, Words.of("minnen.txt"), 1, "text/plain", Occurrence.UNDATED))
                .when(decision(clause))
                .records(
                        new DecisionRecorded(
                                new DecisionId("february.5.a"), FEBRUARY, ITEM, ON_HEALTH, null, at("a", 1, 0, line)),
                        new PointDecided(DIRECTIVE, HEALTH, "1", PointOutcome.REJECTED, at("a", 1, 1, line)),
                        new PointDecided(DIRECTIVE, HEALTH, "2", PointOutcome.REJECTED, at("a", 1, 2, own)));
    }

    @Test
    void of_the_past_each_fact_has_its_own_deviations() {
        fixture.given(new MatterClosed(HEALTH, Occurrence.on(EdtfDate.of("2020-01-10"))))
                .when(decision(clause("a", "att bordlägga", table(HEALTH, FEBRUARY))))
                .deviates(Deviation.MATTER_CLOSED, Deviation.TARGET_MEETING_EARLIER);
    }

    @Test
    void what_is_decided_from_today_on_is_refused_when_procedure_forbids_an_effect() {
        fixture.on(LocalDate.parse("2020-02-07"))
                .when(decision(clause("a", "att bordlägga", table(HEALTH, FEBRUARY))))
                .refuses("meeting-not-open");
    }

    @Test
    void the_meeting_and_the_matters_are_on_record() {
        assertThat(fixture.when(new RecordDecision(
                                new MeetingId("april"),
                                ITEM,
                                List.of(),
                                List.of(clause("a", "att")),
                                Occurrence.on(FEB_7)))
                        .refuses(Unknown.class)
                        .code())
                .isEqualTo("unknown-meeting");
        assertThat(fixture.when(new RecordDecision(
                                FEBRUARY,
                                ITEM,
                                List.of(new MatterId("none")),
                                List.of(clause("a", "att")),
                                Occurrence.on(FEB_7)))
                        .refuses(Unknown.class)
                        .code())
                .isEqualTo("unknown-matter");
    }

    @Test
    void a_matter_may_be_closed_by_the_clause_that_decides_it() {
        fixture.when(decision(clause("a", "att avsluta", new CloseMatter(HEALTH, Occurrence.UNDATED))))
                .records(decided("a", 1, "att avsluta"), new MatterClosed(HEALTH, at("a", 1, 1)));
    }

    private static MeetingNoted meeting(MeetingId meeting, String on) {
        return new MeetingNoted(meeting, NETWORK, LocalDate.parse(on), Occurrence.UNDATED);
    }

    private static Point point(String number) {
        return new Point(number, Words.of("Att godkänna"), List.of());
    }

    private static RecordDecision decision(Clause... clauses) {
        return new RecordDecision(FEBRUARY, ITEM, List.of(), List.of(clauses), Occurrence.on(FEB_7));
    }

    private static Clause clause(String label, @Nullable String words, Act... effects) {
        return new Clause(
                null,
                label,
                words == null ? null : Words.of(words),
                List.of(),
                Basis.Block.DECISION,
                null,
                List.of(effects));
    }

    private static DecisionRecorded decided(String label, int number, @Nullable String words) {
        return new DecisionRecorded(
                new DecisionId("february.5." + label),
                FEBRUARY,
                ITEM,
                ON_HEALTH,
                words == null ? null : Words.of(words),
                at(label, number, 0));
    }

    private static Occurrence at(String label, int number, int effect) {
        return at(label, number, effect, Basis.Block.DECISION);
    }

    private static Occurrence at(String label, int number, int effect, Source source) {
        var sourceless = at(label, number, effect).basis();
        return new Occurrence(
                FEB_7, new Basis(FEBRUARY, null, ITEM, sourceless.clause(), null, List.of(source), null), List.of());
    }

    private static Occurrence at(String label, int number, int effect, Basis.Block block) {
        return new Occurrence(
                FEB_7,
                new Basis(FEBRUARY, null, ITEM, new Basis.Clause(label, number, effect, block), null, List.of(), null),
                List.of());
    }

    private static RejectPoint reject(String point) {
        return new RejectPoint(DIRECTIVE, point, Occurrence.UNDATED);
    }

    private static AdoptPoint adopt(String point) {
        return new AdoptPoint(DIRECTIVE, point, Occurrence.UNDATED);
    }

    private static TableItem table(MatterId matter, MeetingId until) {
        return new TableItem(matter, null, new WaitsFor.ForMeeting(until), Occurrence.UNDATED);
    }
}
