package se.klubba.reports.matterdossier;

import static se.klubba.reports.Parameter.MATTER;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.instrumentregister.InstrumentsView;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.mattertrail.MattersView;
import se.klubba.meetingrecord.MeetingFacts;
import se.klubba.openassignments.AssignmentsView;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;

/** Everything about one matter. What belongs to it is what its trail shows ({@link se.klubba.mattertrail.Matters}). */
@Component
public final class MatterDossier implements Report {
    @Override
    public Definition definition() {
        return Definition.of("matter-dossier", 12).needing(MATTER);
    }

    @Override
    public Set<Class<? extends KlubbaEvent>> reads() {
        var all = new HashSet<Class<? extends KlubbaEvent>>(new MattersView().kinds());
        all.addAll(new MeetingFacts().kinds());
        all.addAll(new InstrumentsView().kinds());
        all.addAll(new AssignmentsView().kinds());
        return all;
    }

    @Override
    public Fold begin(Question question) {
        return new DossierFold(question);
    }
}
