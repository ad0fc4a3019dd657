package se.klubba.reports.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reports.Amendment;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.Report;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;
import se.klubba.words.Language;

/**
 * A report whose fold is told of facts that do not count for it. To be an inner class in the package of the report: there it finds the words,
 * and is not found as one of the reports.
 */
public abstract class ToldMore implements Report {
    private static final int EVENTS = 1500;

    private final Report of;

    protected ToldMore(Report of) {
        this.of = of;
    }

    /** What it is told of. */
    protected abstract boolean counts(Question question, Mention fact);

    @Override
    public final Definition definition() {
        return of.definition();
    }

    @Override
    public final Set<Class<? extends KlubbaEvent>> reads() {
        return of.reads();
    }

    @Override
    public final Fold begin(Question question) {
        return new Told(question, of.begin(question));
    }

    /** It says nothing else of half a year of a register than the report does. */
    public final void changesNothing(long seed) {
        var log = MemoryLog.generated(seed, EVENTS);
        for (var asOf : List.of(LocalDate.of(2015, 6, 30), LocalDate.of(2016, 12, 31))) {
            var halfAYear = EveryReport.parameters(of, log, asOf, Language.EN).within(asOf.minusMonths(6), asOf);

            assertThat(EveryReport.written(EveryReport.run(of, halfAYear, log, EVENTS)))
                    .isEqualTo(EveryReport.written(EveryReport.run(this, halfAYear, log, EVENTS)));
        }
    }

    private final class Told implements Fold {
        private final Question question;
        private final Fold fold;

        Told(Question question, Fold fold) {
            this.question = question;
            this.fold = fold;
        }

        @Override
        public boolean counts(Mention fact) {
            return ToldMore.this.counts(question, fact);
        }

        @Override
        public void amended(Stream<Amendment> amendments) {
            fold.amended(amendments);
        }

        @Override
        public void next(Fact fact) {
            fold.next(fact);
        }

        @Override
        public List<Section> sections() {
            return fold.sections();
        }
    }
}
