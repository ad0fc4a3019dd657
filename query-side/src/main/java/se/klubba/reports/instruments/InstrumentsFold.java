package se.klubba.reports.instruments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.instrumentregister.InstrumentOnDay;
import se.klubba.instrumentregister.InstrumentsView;
import se.klubba.kernel.InstrumentId;
import se.klubba.reading.Standing;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/** Gathers what is on record about each instrument, later acts included: a term is asked on a day, whenever it was decided. */
final class InstrumentsFold implements Fold {
    private final Question question;
    private final InstrumentsView view = new InstrumentsView();
    private final Map<InstrumentId, List<Fact>> all = new HashMap<>();

    InstrumentsFold(Question question) {
        this.question = question;
    }

    @Override
    public void next(Fact fact) {
        view.about(fact)
                .map(InstrumentId::new)
                .forEach(id -> all.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact));
    }

    @Override
    public List<Section> sections() {
        return new InstrumentsTold(
                        question,
                        all.keySet().stream()
                                .map(this::onDay)
                                .filter(Objects::nonNull)
                                .sorted(Comparator.comparing(
                                                (InstrumentOnDay i) ->
                                                        question.phrasing().called(i.instrument()),
                                                question.messages().byName())
                                        .thenComparing(i -> i.instrument().value()))
                                .toList())
                .sections();
    }

    private @Nullable InstrumentOnDay onDay(InstrumentId id) {
        var day = question.day();
        return InstrumentOnDay.of(id, standing(id), day, this::standing, matter -> question.rejected(matter, day));
    }

    private Standing standing(InstrumentId id) {
        return new Standing(all.getOrDefault(id, List.of()));
    }
}
