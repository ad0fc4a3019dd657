package se.klubba.reports.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.mattertrail.MattersView;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/** Follows every matter. */
final class FlowFold implements Fold {
    private static final MattersView MATTERS = new MattersView();

    private final Question question;
    private final Map<MatterId, Course> courses = new LinkedHashMap<>();

    FlowFold(Question question) {
        this.question = question;
    }

    @Override
    public boolean counts(Class<?> kind, @Nullable EdtfDate happenedOn) {
        return question.happened(happenedOn);
    }

    @Override
    public void next(Fact fact) {
        boolean within = question.within(fact.happenedOn());
        MATTERS.about(fact)
                .map(MatterId::new)
                .forEach(m -> courses.computeIfAbsent(m, Course::new).next(fact, within));
    }

    @Override
    public List<Section> sections() {
        var raised = courses.values().stream()
                .filter(c -> c.state().raised() != null && question.concerns(c.body()))
                .toList();
        return new FlowTold(question, raised).sections();
    }
}
