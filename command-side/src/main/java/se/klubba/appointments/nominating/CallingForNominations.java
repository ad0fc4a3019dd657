package se.klubba.appointments.nominating;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.bodies.Body;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.meetings.AtMeeting;

@Component
class CallingForNominations implements Rule<CallForNominations> {
    @Override
    public Class<CallForNominations> act() {
        return CallForNominations.class;
    }

    @Override
    public Set<Key> concerning(CallForNominations act, Facts facts) {
        return AtMeeting.concerning(act, named(act));
    }

    @Override
    public List<? extends KlubbaEvent> decide(CallForNominations act, Facts facts) {
        Known.mustBe(facts, named(act));
        var saying = Saying.of(
                act, act.body().key(), facts, at -> new NominationsCalledFor(act.body(), act.by(), act.from(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        return saying.first(Body.of(act.body(), facts)
                .stands(AtMeeting.procedure(act, facts), act.at())
                .occurrence());
    }

    private static @Nullable Identifier[] named(CallForNominations act) {
        return Stream.concat(
                        Stream.of(act.body()),
                        Stream.concat(Stream.of(act.by()), act.from().stream())
                                .map(Known::in)
                                .filter(Objects::nonNull))
                .toArray(Identifier[]::new);
    }
}
