package se.klubba.mattertrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.kernel.BodyId;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListWanted;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MattersAskedTest {
    private static final BodyId BODY = new BodyId("council");

    @Test
    void open_matters_of_a_body_are_found_by_the_body_which_fewer_have() {
        assertThat(MattersAsked.open(MattersAsked.of(BODY)).terms())
                .containsExactly(
                        Set.of(ListEntry.term(MattersView.BODY, "council")),
                        Set.of(ListEntry.term(MattersView.STATUS, MattersView.OPEN)));
        assertThat(MattersAsked.in(MattersAsked.of(BODY), Stream.of(MatterStatus.TABLED))
                        .terms())
                .first()
                .isEqualTo(Set.of(ListEntry.term(MattersView.BODY, "council")));
    }

    @Test
    void those_of_a_status_are_found_by_it_where_nothing_else_is_asked() {
        assertThat(MattersAsked.open(ListWanted.ALL).terms())
                .containsExactly(Set.of(ListEntry.term(MattersView.STATUS, MattersView.OPEN)));
    }
}
