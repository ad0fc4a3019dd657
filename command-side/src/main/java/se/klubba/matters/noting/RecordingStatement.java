package se.klubba.matters.noting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.StatementRecorded;

@Component
class RecordingStatement implements Rule<RecordStatement> {
    @Override
    public List<KlubbaEvent> decide(RecordStatement act, Facts facts) {
        return List.of(new StatementRecorded(
                act.matters(),
                act.by(),
                act.words(),
                Matter.procedure(act, facts).occurrence()));
    }
}
