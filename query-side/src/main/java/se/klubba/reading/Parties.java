package se.klubba.reading;

import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Party;

/** Parties, as lists find them. */
public final class Parties {
    private Parties() {}

    /** Null of one that is not stated. */
    public static @Nullable Identifier identifier(Party party) {
        return switch (party) {
            case Party.OfBody(var it) -> it;
            case Party.OfPerson(var it) -> it;
            case Party.OfOffice(var it) -> it;
            case Party.OfPrincipal(var it) -> it;
            case Party.Each(var it) -> it;
            case Party.NotStated() -> null;
        };
    }
}
