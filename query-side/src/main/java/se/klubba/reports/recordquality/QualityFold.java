package se.klubba.reports.recordquality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Source;
import se.klubba.reports.Amendment;
import se.klubba.reports.Fold;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;

/**
 * Gathers what is to be said of the record. A fact belongs to the period of its act, and to the body at whose meeting it happened, or in
 * whose minutes it is told; an amendment to the period in which it was recorded.
 */
final class QualityFold implements Fold {
    private final Question question;
    private final Map<Deviation, WholeNumbers> deviations = new EnumMap<>(Deviation.class);
    private final WholeNumbers deviating = new WholeNumbers();
    private final Delays delays = new Delays();
    private final List<Amendment> amendments = new ArrayList<>();
    private final WholeNumbers undocumented = new WholeNumbers();
    private final WholeNumbers oneDocument = new WholeNumbers();
    private int facts;

    QualityFold(Question question) {
        this.question = question;
    }

    @Override
    public void amended(Stream<Amendment> all) {
        all.filter(a -> question.parameters().within(recorded(a.by())) && question.concerns(body(a.former())))
                .forEach(amendments::add);
    }

    @Override
    public boolean counts(Mention fact) {
        return question.happened(fact.happenedOn()) && question.within(fact.happenedOn());
    }

    @Override
    public void next(Fact fact) {
        if (!question.concerns(body(fact))) {
            return;
        }
        facts++;
        var irregular = fact.event().at().deviations();
        if (!irregular.isEmpty()) {
            deviating.add(fact.entry());
            irregular.stream()
                    .distinct()
                    .forEach(d -> deviations
                            .computeIfAbsent(d, _ -> new WholeNumbers())
                            .add(fact.entry()));
        }
        delays.add(fact, question::dayOf, recorded(fact));
        documents(fact);
    }

    private void documents(Fact fact) {
        long documents = fact.occurrences()
                .flatMap(o -> o.basis().sources().stream())
                .map(Source::document)
                .distinct()
                .limit(2)
                .count();
        if (documents == 0) {
            undocumented.add(fact.entry());
        } else if (documents == 1) {
            oneDocument.add(fact.entry());
        }
    }

    private LocalDate recorded(Fact fact) {
        return LocalDate.ofInstant(fact.recordedAt(), question.parameters().zone());
    }

    private @Nullable BodyId body(Fact fact) {
        var whose = question.whose(fact);
        return whose == null ? question.bodyOf(fact.basis().toldAt()) : whose;
    }

    @Override
    public List<Section> sections() {
        return new QualityTold(
                        question,
                        facts,
                        deviations,
                        deviating.list(),
                        delays,
                        amendments,
                        undocumented.list(),
                        oneDocument.list())
                .sections();
    }
}
