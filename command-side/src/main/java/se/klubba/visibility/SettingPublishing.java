package se.klubba.visibility;

import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.visibility.event.VisibilityEvent.PublishingSet;

@Component
class SettingPublishing implements Rule<SetPublishing> {
    @Override
    public List<? extends KlubbaEvent> decide(SetPublishing act, Facts facts) {
        var saying = Saying.of(
                act, act.body().key(), facts, at -> new PublishingSet(act.body(), act.when(), act.days(), at));
        return saying.again() ? saying.furtherSource() : saying.first(act.at());
    }
}
