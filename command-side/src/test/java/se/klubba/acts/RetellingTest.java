package se.klubba.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.MARCH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ProposalAmended;
import se.klubba.matters.tabling.TableItem;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetellingTest {
    private static final WaitsFor UNTIL_MARCH = new WaitsFor.ForMeeting(MARCH);

    @Test
    void a_fact_is_made_the_act_again_that_put_it_on_record() {
        assertThat(Retelling.of(new ItemTabled(HEALTH, Words.of("signering"), UNTIL_MARCH, FEB_7)))
                .isEqualTo(new TableItem(HEALTH, Words.of("signering"), UNTIL_MARCH, FEB_7));
    }

    @Test
    void words_that_were_disposed_of_stay_so() {
        assertThat(Retelling.of(new ItemTabled(HEALTH, Words.DISPOSED, UNTIL_MARCH, FEB_7)))
                .isEqualTo(new TableItem(HEALTH, Words.DISPOSED, UNTIL_MARCH, FEB_7));
    }

    @Test
    void what_is_said_of_another_entry_is_no_act_of_its_own() {
        assertThat(Retelling.of(new SourceAdded(1, Set.of(), Occurrence.UNDATED)))
                .isNull();
    }

    @Test
    void what_the_act_refuses_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Retelling.of(new ProposalAmended(new ProposalId("proposal"), HEALTH, List.of(), FEB_7)))
                .withMessageContaining("at least one point");
    }
}
