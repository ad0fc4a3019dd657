package se.klubba.reports.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;
import se.klubba.reports.phrasing.Language;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.reports.testing.ToldMore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionsCountTest {
    private static final int EVENTS = 1500;

    /** An inner class, so that it is not found as one of the reports. */
    private final class ToldAll implements Report {
        private final Report of = new Decisions();

        @Override
        public Definition definition() {
            return of.definition();
        }

        @Override
        public Set<Class<? extends KlubbaEvent>> reads() {
            return of.reads();
        }

        @Override
        public Fold begin(Question question) {
            return new ToldMore(of.begin(question), (_, happenedOn) -> question.happened(happenedOn));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 404})
    void what_came_before_a_period_is_nothing_to_its_decisions(long seed) {
        var log = MemoryLog.generated(seed, EVENTS);
        for (var asOf : List.of(LocalDate.of(2015, 6, 30), LocalDate.of(2016, 12, 31))) {
            var year = EveryReport.parameters(new Decisions(), log, asOf, Language.ENGLISH)
                    .within(asOf.minusMonths(6), asOf);

            assertThat(EveryReport.written(EveryReport.run(new Decisions(), year, log, EVENTS)))
                    .isEqualTo(EveryReport.written(EveryReport.run(new ToldAll(), year, log, EVENTS)));
        }
    }
}
