package se.klubba.reading;

import java.util.stream.Stream;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Party;

/** Parties, as lists find them. */
public final class Parties {
    private Parties() {}

    /** Those of several; none of one that is not stated. */
    public static Stream<Identifier> identifiers(Party party) {
        return switch (party) {
            case Party.OfBody(var it) -> Stream.of(it);
            case Party.OfPerson(var it) -> Stream.of(it);
            case Party.OfOffice(var it) -> Stream.of(it);
            case Party.OfPrincipal(var it) -> Stream.of(it);
            case Party.Each(var it) -> Stream.of(it);
            case Party.Several(var parties) -> parties.stream().flatMap(Parties::identifiers);
            case Party.NotStated() -> Stream.empty();
        };
    }
}
