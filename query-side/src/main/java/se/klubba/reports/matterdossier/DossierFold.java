package se.klubba.reports.matterdossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.funding.event.FundingEvent;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.mattertrail.MattersView;
import se.klubba.meetingrecord.Spot;
import se.klubba.reading.Standing;
import se.klubba.reports.Fold;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/**
 * Gathers what belongs to one matter: its own facts, those of instruments that were drafted and of funding that was granted in it, what else
 * was decided in its clauses, and what came of the assignments that were given in any of these.
 */
final class DossierFold implements Fold {
    private final Question question;
    private final MatterId matter;
    private final MattersView view = new MattersView();
    private final List<Fact> own = new ArrayList<>();
    private final Set<Spot> clauses = new HashSet<>();
    private final List<Fact> effects = new ArrayList<>();
    private final Followed<InstrumentId> instruments = new Followed<>();
    private final Followed<FundingId> funding = new Followed<>();
    private final Followed<AssignmentId> assignments = new Followed<>();

    DossierFold(Question question) {
        this.question = question;
        this.matter = Objects.requireNonNull(question.parameters().matter(), "the definition needs it");
    }

    @Override
    public boolean counts(Mention fact) {
        return question.happened(fact.happenedOn());
    }

    @Override
    public void next(Fact fact) {
        boolean its = view.about(fact).anyMatch(matter.value()::equals);
        boolean effect = !its && clauses.contains(Spot.of(fact.basis())) && !(fact.event() instanceof DecisionRecorded);
        if (its) {
            own.add(fact);
            var clause = Spot.of(fact.basis());
            if (fact.event() instanceof DecisionRecorded && clause != null) {
                clauses.add(clause);
            }
        } else if (effect) {
            effects.add(fact);
        }
        switch (fact.event()) {
            case AssignmentEvent e -> assignment(e, fact, its || effect);
            case InstrumentEvent e -> instrument(e, fact, its);
            case FundingEvent e -> funding(e, fact, its);
            default -> {}
        }
    }

    private void assignment(AssignmentEvent event, Fact fact, boolean step) {
        if (event instanceof AssignmentGiven) {
            begin(assignments, event.assignment(), step);
        }
        assignments.add(event.assignment(), fact);
    }

    /** One that supersedes another is about both. */
    private void instrument(InstrumentEvent event, Fact fact, boolean its) {
        event.keys().stream()
                .filter(k -> k.name().equals("instrument"))
                .map(k -> new InstrumentId(k.value()))
                .forEach(instrument -> {
                    if (event instanceof InstrumentDrafted) {
                        begin(instruments, instrument, its);
                    }
                    instruments.add(instrument, fact);
                });
    }

    private void funding(FundingEvent event, Fact fact, boolean its) {
        if (event instanceof FundingGranted || event instanceof FundingNoted) {
            begin(funding, event.funding(), its);
        }
        funding.add(event.funding(), fact);
    }

    private static <K> void begin(Followed<K> things, K thing, boolean here) {
        if (here) {
            things.follow(thing);
        } else if (!things.follows(thing)) {
            things.pass(thing);
        }
    }

    @Override
    public List<Section> sections() {
        var steps = new TreeSet<>(Fact.ORDER);
        steps.addAll(own);
        steps.addAll(effects);
        instruments.all().forEach(steps::addAll);
        funding.all().forEach(steps::addAll);
        return new DossierTold(
                        question,
                        matter,
                        new Standing(own),
                        List.copyOf(steps),
                        assignments.all().map(Standing::new).toList())
                .sections();
    }
}
