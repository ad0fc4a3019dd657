package se.klubba.meetings.occasions;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Exists;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;

@Component
class NotingOccasion implements Rule<NoteOccasion> {
    @Override
    public List<? extends KlubbaEvent> decide(NoteOccasion act, Facts facts) {
        var said = Saying.of(act, facts);
        if (said.again()) {
            return said.furtherSource();
        }
        if (Known.is(act.occasion(), facts)) {
            throw new Exists(act.occasion());
        }
        return said.first(act.at());
    }
}
