package se.klubba.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.EventJson;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.deciding.RecordDecision;
import se.klubba.matters.layingonrecord.LayOnRecord;
import se.klubba.matters.raising.RaiseMatter;
import se.klubba.matters.tabling.TableItem;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectFormTest {
    private static final TableItem TABLE = new TableItem(
            new MatterId("health"),
            Words.of("signing"),
            new WaitsFor.ForMeeting(new MeetingId("march")),
            Occurrence.UNDATED);

    @Test
    void an_effect_is_the_name_of_its_act_over_its_components() {
        var written = tree("{'table': {'matter': 'health', 'step': 'signing', "
                + "'waitsFor': {'kind': 'meeting', 'meeting': 'march'}}}");
        assertThat(EffectForm.read(written)).isEqualTo(TABLE);
        assertThat(EffectForm.write(TABLE)).isEqualTo(written);
    }

    @Test
    void a_list_that_is_left_out_is_empty_and_a_yes_or_no_is_no() {
        assertThat(EffectForm.read(tree("{'layOnRecord': {}}")))
                .isEqualTo(new LayOnRecord(List.of(), null, null, false, Occurrence.UNDATED));
    }

    @Test
    void what_an_effect_brings_into_being_gets_an_identifier_where_it_has_none() {
        var raised = (RaiseMatter) EffectForm.read(tree("{'raiseMatter': {'title': 'Nytt'}}"));
        assertThat(raised.matter().value()).isNotBlank();
    }

    @Test
    void day_and_basis_stand_beside_the_components() {
        var act = ActForm.read(
                TableItem.class,
                tree("{'matter': 'health', 'waitsFor': {'kind': 'not-stated'}, 'happenedOn': '2019-10', "
                        + "'basis': {'meeting': 'october', 'item': '3a'}}"));
        assertThat(act.at().happenedOn()).isEqualTo(EdtfDate.of("2019-10"));
        assertThat(act.at().basis().meeting()).isEqualTo(new MeetingId("october"));
        assertThat(ActForm.read(TableItem.class, ActForm.write(act))).isEqualTo(act);
    }

    @Test
    void what_is_missing_is_named() {
        fault("{'table': {'matter': 'health'}}", "'waitsFor' is missing");
        fault("{'table': {'matter': 'health', 'waitsFor': {'kind': 'meeting'}}}", "'waitsFor.meeting' is missing");
    }

    @Test
    void what_is_unknown_is_named() {
        fault("{'tabel': {}}", "there is no effect 'tabel'");
        fault("{'table': {'mater': 'health', 'waitsFor': {'kind': 'not-stated'}}}", "mater");
        fault("{'table': {'matter': 'not an id', 'waitsFor': {'kind': 'not-stated'}}}", "'not an id' is not a matter");
    }

    @Test
    void what_is_received_in_a_way_of_its_own_is_no_effect() {
        fault("{'keepDocument': {'name': 'a.txt'}}", "there is no effect 'keepDocument'");
        fault("{'recordMinutes': {}}", "there is no effect 'recordMinutes'");
    }

    @Test
    void an_effect_is_one_act() {
        fault("{'table': {}, 'layOnRecord': {}}", "an effect is one name");
        fault("['table']", "an effect is one name");
        fault("{'table': 'health'}", "needs its components by name");
    }

    @Test
    void a_whole_decision_is_read_with_its_clauses() {
        var written = tree("{'meeting': 'february', 'item': '5', 'happenedOn': '2020-02-07', 'clauses': ["
                + "{'label': 'a', 'words': 'att bordlägga', 'effects': [{'table': {'matter': 'health', 'step': 'signing', "
                + "'waitsFor': {'kind': 'meeting', 'meeting': 'march'}}}]}]}");
        var act = ActForm.read(RecordDecision.class, written);
        assertThat(act.clauses().getFirst().effects()).containsExactly(TABLE);
        assertThat(ActForm.read(RecordDecision.class, ActForm.write(act))).isEqualTo(act);
    }

    private static void fault(String written, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectForm.read(EventJson.mapper().readTree(written.replace('\'', '"'))))
                .withMessageContaining(message);
    }

    private static ObjectNode tree(String written) {
        return (ObjectNode) EventJson.mapper().readTree(written.replace('\'', '"'));
    }
}
