package se.klubba.reports.changes;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.kernel.EdtfDate;
import se.klubba.reports.Question;
import se.klubba.reports.testing.ToldMore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesCountTest {
    private final class ToldAll extends ToldMore {
        ToldAll() {
            super(new Changes());
        }

        @Override
        protected boolean counts(Question question, @Nullable EdtfDate happenedOn) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 404})
    void what_happened_later_is_nothing_to_what_changed(long seed) {
        new ToldAll().changesNothing(seed);
    }
}
