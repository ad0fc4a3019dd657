package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.standalone.TwoMinutes.KLUBBA;
import static se.klubba.standalone.TwoMinutes.composition;
import static se.klubba.standalone.TwoMinutes.kinds;
import static se.klubba.standalone.TwoMinutes.meeting;
import static se.klubba.standalone.TwoMinutes.texts;
import static se.klubba.standalone.TwoMinutes.trail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How the matters of the two minutes evolved, step by step, each with its basis. */
@Tag("minutes")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoMinutesTrailTest {
    /** That it was raised, on the agenda and talked of is left out. */
    private static final List<String> ASIDE = List.of("MatterRaised", "ItemPlacedOnAgenda", "InformationNoted");

    private static Stream<JsonNode> steps(JsonNode trail) {
        return trail.path("steps")
                .valueStream()
                .filter(s -> !ASIDE.contains(s.path("kind").asString()));
    }

    /** {@code 2020-02-07 5 a: PointDecided}; for what is told of another day, the day of the minutes for the item. */
    private static String step(JsonNode step) {
        var why = step.path("why");
        return why.path("happenedOn").asString() + " "
                + (why.hasNonNull("item")
                        ? why.path("item").asString()
                        : "told " + why.path("toldOn").asString())
                + (why.hasNonNull("clause") ? " " + why.path("clause").asString() : "") + ": "
                + step.path("kind").asString();
    }

    private static JsonNode clause(JsonNode trail, String item, String clause) {
        return steps(trail)
                .filter(s -> s.path("kind").asString().equals("DecisionRecorded"))
                .filter(s -> s.at("/why/item").asString("").equals(item)
                        && s.at("/why/clause").asString("").equals(clause))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause " + item + " " + clause));
    }

    /**
     * Before the first meeting an agreement was drafted, sent to the heads of schools and awaited two signatures; item 3 takes it back to the
     * steering group while the pilots go on. On 4 October signing was tabled, the old agreement not to be revised, a broader one to be made,
     * and the steering group to describe the task. By item 5 there was a directive and a paid post; both points of the steering group fell.
     */
    @Test
    void samlad_ungdomshalsa_evolved_in_this_order_from_these_places() {
        var trail = trail("Samlad ungdomshälsa", "");
        assertThat(steps(trail).map(TwoMinutesTrailTest::step))
                .containsExactly(
                        " told 2020-02-07 boberg: FundingNoted",
                        "../2019-08-30 told 2019-08-30 rök: InstrumentDrafted",
                        "../2019-08-30 told 2019-08-30 rök-mejl: LetterReceived",
                        "../2019-08-30 told 2019-08-30 rök-skolchefer: InstrumentSentForComment",
                        "../2019-08-30 told 2019-08-30 rök-undertecknare: SignatureAwaited",
                        "../2019-08-30 told 2019-08-30 rök-undertecknande: SignatureAwaited",
                        "2019-08-30 3 a: DecisionRecorded",
                        "2019-08-30 3 a: MatterReferredBack",
                        "2019-08-30 3 b: DecisionRecorded",
                        "2019-10-04 told 2020-02-07 bordlagd: DecisionRecorded",
                        "2019-10-04 told 2020-02-07 bordlagd: ItemTabled",
                        "2019-10-04 told 2020-02-07 inte-revidera: DecisionRecorded",
                        "2019-10-04 told 2020-02-07 bredare-grepp: DecisionRecorded",
                        "2019-10-04 told 2020-02-07 bredare-grepp: AssignmentGiven",
                        "2019-10-04 told 2020-02-07 bred-beskrivning: DecisionRecorded",
                        "2019-10-04 told 2020-02-07 bred-beskrivning: AssignmentGiven",
                        "../2020-02-07 told 2020-02-07 barn-direktiv: InstrumentDrafted",
                        "2020-02-07 5: DecisionProposed",
                        "2020-02-07 5 a: DecisionRecorded",
                        "2020-02-07 5 a: PointDecided",
                        "2020-02-07 5 a: PointDecided",
                        "2020-02-07 5 b: DecisionRecorded",
                        "2020-02-07 5 b: AssignmentGiven",
                        "2020-02-07 5 c: DecisionRecorded",
                        "2020-02-07 5 c: AssignmentGiven",
                        "2020-02-07 5 d: DecisionRecorded",
                        "2020-02-07 5 d: ItemTabled");
        assertThat(trail.path("steps").valueStream())
                .allSatisfy(
                        s -> assertThat(s.path("why").path("sources").size()).isPositive());
        assertThat(texts(trail.path("waitsFor"), "/when/label"))
                .containsExactly("not stated", "Chefsnätverket 2020-03-06");
    }

    @Test
    void in_samlad_ungdomshalsa_both_points_fell_the_directive_is_to_be_clearer_and_nominations_are_to_be_called_for() {
        var trail = trail("Samlad ungdomshälsa", "");
        assertThat(texts(clause(trail, "5", "a").path("ledTo"), "/what").map(what -> what.split(": ", 2)[0]))
                .containsExactly(
                        "Point 1 of the proposal by Styrgrupp CHNV rejected",
                        "Point 2 of the proposal by Styrgrupp CHNV rejected");
        assertThat(clause(trail, "5", "b").path("words").asString()).contains("missbruk", "elevhälsa", "skola");
        assertThat(kinds(clause(trail, "5", "c").path("ledTo"))).containsExactly("AssignmentGiven");
        assertThat(trail.path("assignments")
                        .valueStream()
                        .map(a -> a.at("/why/clause").asString() + ": "
                                + a.at("/recipient/name").asString("not stated")))
                .containsExactlyInAnyOrder(
                        "bredare-grepp: not stated",
                        "bred-beskrivning: Styrgrupp CHNV",
                        "b: not stated",
                        "c: Styrgrupp CHNV");
    }

    /** Also which words of the minutes a step is read from: the broader approach stands in line 55 and is recalled in line 66. */
    @Test
    void a_step_that_stands_in_two_places_names_both() {
        var broader = steps(trail("Samlad ungdomshälsa", ""))
                .filter(s -> step(s).endsWith("bredare-grepp: DecisionRecorded"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(broader.at("/why/sources"), "/lines")).containsExactly("55", "66");
        assertThat(broader.path("words").asString()).contains("bredare");
    }

    /**
     * The group began in 2017. It wished to go on and described how; the steering group proposed that it end and that a new steering group be
     * appointed. Both proposals fell in item 7, and the group goes on to finish.
     */
    @Test
    void the_working_group_on_discharge_was_proposed_ended_and_goes_on() {
        var trail = trail("Samverkan vid utskrivning (SUS)", "");
        assertThat(steps(trail).map(TwoMinutesTrailTest::step))
                .containsExactly(
                        " told 2019-08-30 SUS-medel: FundingNoted",
                        "2017 told 2020-02-07 SUS-börjar: AssignmentGiven",
                        "../2019-08-30 told 2019-08-30 SUS-medel: FundingRequisitioned",
                        "2019-08-30 5 s1: StatementRecorded",
                        "../2020-02-07 told 2020-02-07 SUS-vill-fortsätta: StatementRecorded",
                        "../2020-02-07 told 2020-02-07 SUS-vill-fortsätta: AssignmentGiven",
                        "../2020-02-07 told 2020-02-07 SUS-medel: FundingGranted",
                        "../2020-02-07 told 2020-02-07 SUS-återstår: BalanceReported",
                        "../2020-02-07 told 2020-02-07 SUS-beskrivning: InstrumentDrafted",
                        "2020-02-07 7: DecisionProposed",
                        "2020-02-07 7: DecisionProposed",
                        "2020-02-07 7 s1: StatementRecorded",
                        "2020-02-07 7 s3: StatementRecorded",
                        "2020-02-07 7 a: DecisionRecorded",
                        "2020-02-07 7 a: PointDecided",
                        "2020-02-07 7 a: PointDecided",
                        "2020-02-07 7 b: DecisionRecorded",
                        "2020-02-07 7 b: PointDecided",
                        "2020-02-07 7 c: DecisionRecorded",
                        "2020-02-07 7 c: AssignmentGiven");
        assertThat(kinds(clause(trail, "7", "c").path("ledTo"))).containsExactly("BodyContinued", "AssignmentGiven");
        assertThat(composition("Arbetsgrupp SUS", "2020-02-14").hasNonNull("dissolved"))
                .isFalse();
    }

    @Test
    void the_day_on_lvm_was_planned_and_is_off() {
        assertThat(steps(trail("Samverkan kring LVM-vård, LARO och frivilligvård", ""))
                        .map(TwoMinutesTrailTest::step))
                .contains("../2019-08-30 told 2019-08-30 länsdag: OccasionScheduled")
                .endsWith("../2019-08-30 told 2019-08-30 länsdag-utan-dag: OccasionDateWithdrawn");
    }

    /** Items 8 and 17 take up several matters each; that of 17 is a decision on the other day as an alternative. */
    @Test
    void under_an_item_that_takes_up_several_matters_each_day_is_a_step_of_the_one_it_is_about() {
        assertThat(steps(trail("Kompetensdag för undersköterskor", "")).map(TwoMinutesTrailTest::step))
                .containsExactly(
                        " told 2019-08-30 kompetensdag: OccasionNoted",
                        "../2019-08-30 told 2019-08-30 kompetensdag: OccasionCancelled",
                        "2019-08-30 17 s1: StatementRecorded",
                        "2019-08-30 17 u1: AssignmentGiven");
        assertThat(steps(trail("God och nära vård", "")).map(TwoMinutesTrailTest::step))
                .containsExactly(
                        "2019-08-30 8 o1: OccasionProposed",
                        "2019-08-30 17 a: DecisionRecorded",
                        "2019-08-30 17 a: OccasionProposed",
                        "2019-08-30 17 u2: AssignmentGiven");
    }

    /** The clause says p. 9 and means item 8: the words stay as they are, and the matter of item 8 has the step. */
    @Test
    void what_the_working_group_is_to_finish_keeps_its_wrong_number_and_leads_to_the_right_item() {
        var clause = clause(trail("Samverkan vid utskrivning (SUS)", ""), "7", "c");
        assertThat(clause.path("words").asString()).endsWith("enligt p. 9.");

        var report = trail("Utvärdering och ny överenskommelse om SUS", "");
        assertThat(clause(report, "7", "c").at("/why/entry")).isEqualTo(clause.at("/why/entry"));
        assertThat(texts(report.path("waitsFor"), "/when/label")).containsExactly("Chefsnätverket 2020-04-03");
        var items = KLUBBA.get("/api/meetings/" + meeting("2020-02-07")).path("items");
        assertThat(items.valueStream()
                        .filter(i -> i.path("item").asString().equals("8"))
                        .flatMap(i -> texts(i.path("matters"), "/id")))
                .contains(report.path("id").asString());
    }

    @Test
    void a_joint_steering_group_waits_for_the_strategy_day_and_for_no_meeting() {
        var trail = trail("Gemensam styrgrupp för god och nära vård", "");
        assertThat(texts(trail.path("waitsFor"), "/when/label"))
                .singleElement()
                .asString()
                .contains("Strategidag", "2020-03-02");
    }

    @Test
    void the_guideline_for_suicidal_patients_waits_for_the_steering_group() {
        var trail = trail("Vägledning för vård av självmordsnära vårdtagare", "");
        assertThat(trail.path("label").asString()).isEqualTo("tabled (bordlagt)");
        assertThat(texts(trail.path("waitsFor"), "/when/label"))
                .containsExactly("preparation (beredning) by Styrgrupp CHNV");
        assertThat(steps(trail).map(TwoMinutesTrailTest::step))
                .containsExactly(
                        "../2019-08-30 told 2019-08-30 suicidvägledning: InstrumentDrafted",
                        "2019-08-30 14 a: DecisionRecorded",
                        "2019-08-30 14 a: ItemTabled");
    }

    @Test
    void the_one_on_protective_measures_is_left_to_each_municipality() {
        var trail = trail("Riktlinje vid övervägande av skyddsåtgärder", "");
        assertThat(trail.path("label").asString()).startsWith("outside remit");
        assertThat(texts(clause(trail, "15", "a").path("ledTo"), "/what"))
                .singleElement()
                .asString()
                .endsWith("left to each of Dalarnas kommuner");
    }

    @Test
    void that_an_agreement_was_adopted_and_awaits_an_authority_is_told_in_the_trail_of_its_matter() {
        assertThat(kinds(trail("Sprutbytesverksamhet", "").path("steps")))
                .containsSubsequence("InstrumentDrafted", "InstrumentAdopted", "ApprovalAwaited");
    }

    @Test
    void vardbegaran_was_discussed_in_december_came_back_by_letter_and_was_referred() {
        assertThat(trail("Vårdbegäran", "")
                        .path("steps")
                        .valueStream()
                        .filter(s -> !s.path("kind").asString().equals("ItemPlacedOnAgenda"))
                        .map(TwoMinutesTrailTest::step))
                .containsExactly(
                        "2019-12-13 told 2020-02-07: MatterRaised",
                        "2019-12-13 told 2020-02-07 vårdbegäran: InformationNoted",
                        "../2020-02-07 told 2020-02-07 skrivelse: LetterReceived",
                        "2020-02-07 8 r2: DecisionRecorded",
                        "2020-02-07 8 r2: MatterReferred");
    }

    @Test
    void what_was_recorded_in_february_was_not_known_at_the_end_of_december() {
        assertThat(steps(trail("Samlad ungdomshälsa", "&knownAt=2019-12-31")).map(TwoMinutesTrailTest::step))
                .isNotEmpty()
                .allMatch(step -> !step.contains("2020") && !step.contains("2019-10-04"))
                .contains("2019-08-30 3 a: MatterReferredBack");
    }
}
