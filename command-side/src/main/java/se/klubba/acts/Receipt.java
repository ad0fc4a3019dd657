package se.klubba.acts;

import java.util.List;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;

/**
 * What came of an act.
 *
 * @param created what it brought into being, in the order of the act
 * @param deviations what was irregular about it, each once
 * @param events how many facts were recorded; none where they were on record already
 */
public record Receipt(List<Created> created, List<Deviation> deviations, int events) {
    /**
     * @param kind what it is: {@code body}, {@code assignment}
     * @param id its identifier
     */
    public record Created(String kind, String id) {}

    static Receipt of(Act act, List<? extends KlubbaEvent> events) {
        return new Receipt(
                Creation.by(act).map(Receipt::created).toList(),
                events.stream()
                        .flatMap(e -> e.at().deviations().stream())
                        .distinct()
                        .toList(),
                events.size());
    }

    private static Created created(Identifier id) {
        return new Created(id.keyName(), id.value());
    }
}
