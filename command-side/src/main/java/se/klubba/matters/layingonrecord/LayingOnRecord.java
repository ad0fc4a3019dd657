package se.klubba.matters.layingonrecord;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.matters.Matter;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;

@Component
class LayingOnRecord implements Rule<LayOnRecord> {
    /** What is laid on record; an item's information may be about no matter at all, and then nothing tells two of them apart but the item. */
    private static List<Identifier> things(LayOnRecord act) {
        return Stream.concat(
                        act.matters().stream(),
                        Stream.of(act.minutesOf(), act.document()).filter(Objects::nonNull))
                .map(Identifier.class::cast)
                .toList();
    }

    @Override
    public List<KlubbaEvent> decide(LayOnRecord act, Facts facts) {
        Function<Occurrence, LaidOnRecord> laid =
                at -> new LaidOnRecord(act.matters(), act.minutesOf(), act.document(), act.approved(), at);
        for (var thing : things(act)) {
            var said = Saying.of(act, thing.key(), facts, laid);
            if (said.again()) {
                return said.furtherSource();
            }
        }
        return List.of(laid.apply(Matter.procedure(act, facts).occurrence()));
    }
}
