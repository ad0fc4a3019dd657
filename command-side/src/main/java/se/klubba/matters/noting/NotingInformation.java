package se.klubba.matters.noting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.InformationNoted;

@Component
class NotingInformation implements Rule<NoteInformation> {
    @Override
    public List<KlubbaEvent> decide(NoteInformation act, Facts facts) {
        return List.of(new InformationNoted(
                act.matters(),
                act.words(),
                act.kind(),
                Matter.procedure(act, facts).occurrence()));
    }
}
