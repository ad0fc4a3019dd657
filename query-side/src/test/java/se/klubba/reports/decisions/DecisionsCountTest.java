package se.klubba.reports.decisions;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.testing.ToldMore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionsCountTest {
    private final class ToldAll extends ToldMore {
        ToldAll() {
            super(new Decisions());
        }

        @Override
        protected boolean counts(Question question, Mention fact) {
            return question.happened(fact.happenedOn());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 404})
    void what_came_before_a_period_is_nothing_to_its_decisions(long seed) {
        new ToldAll().changesNothing(seed);
    }
}
