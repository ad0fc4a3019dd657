package se.klubba.acts.web;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.klubba.acts.ActDescription;
import se.klubba.acts.Malformed;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which identifiers a client may choose for what it brings into being. They stay when words are disposed of, so that they are UUIDs, which say
 * nothing; any other, as {@code klubba.identifiers=any} lets in, is for trials.
 */
@Component
final class ChosenIdentifiers {
    enum Taken {
        UUID,
        ANY
    }

    private final Taken taken;

    ChosenIdentifiers(@Value("${klubba.identifiers:uuid}") Taken taken) {
        this.taken = taken;
    }

    /** @throws Malformed where the act names what it brings into being by more than a UUID */
    void check(ActDescription act, ObjectNode written) {
        var name = act.creates();
        if (taken == Taken.UUID
                && !name.isEmpty()
                && written.hasNonNull(name)
                && !isUuid(written.get(name).asString(""))) {
            throw new Malformed(
                    name,
                    "'" + name + "' is a UUID, which says nothing and so may stay for ever, as "
                            + new UUID(0x6f1a2b3c4d5e4f60L, 0x8a1b2c3d4e5f6071L) + "; or leave it out");
        }
    }

    private static boolean isUuid(String said) {
        try {
            return UUID.fromString(said).toString().equals(said);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
