package se.klubba.reports.flow;

import java.util.List;
import se.klubba.kernel.MatterId;
import se.klubba.mattertrail.MatterState;
import se.klubba.mattertrail.MattersView;
import se.klubba.reports.Fold;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;

/** Follows every matter. */
record FlowFold(Question question) implements Fold {
    static final MattersView MATTERS = new MattersView();

    @Override
    public List<Section> sections() {
        var raised = question.things(MATTERS)
                .where(this::tells)
                .tell(_ -> true, (matter, past) -> Course.of(new MatterId(matter), past, question))
                .filter(course -> course.raised() != null && question.concernsOne(course.bodies()))
                .toList();
        return new FlowTold(question, raised).sections();
    }

    private boolean tells(Mention fact) {
        return MatterState.isMovedBy(fact.kind()) && question.happened(fact.happenedOn());
    }
}
