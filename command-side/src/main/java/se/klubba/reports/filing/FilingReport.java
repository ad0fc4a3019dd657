package se.klubba.reports.filing;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reports.event.ReportEvent.ReportFiled;

/** What is filed may rest on things that are corrected or retracted later: it says what was so at its position. */
@Component
class FilingReport implements Rule<FileReport> {
    @Override
    public List<? extends KlubbaEvent> decide(FileReport act, Facts facts) {
        var saying = Saying.of(
                act,
                act.filing().key(),
                facts,
                at -> new ReportFiled(
                        act.filing(),
                        act.report(),
                        act.version(),
                        act.parameters(),
                        act.position(),
                        act.logDigest(),
                        act.disposed(),
                        act.disposedDigest(),
                        act.unread(),
                        act.format(),
                        act.digest(),
                        at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        if (Known.is(act.filing(), facts)) {
            throw new Exists(act.filing());
        }
        return saying.first(act.at());
    }
}
