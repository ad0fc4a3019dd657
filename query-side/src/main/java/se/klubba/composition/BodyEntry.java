package se.klubba.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.kernel.EdtfDate;
import se.klubba.reading.Named;

/**
 * A body in the list of bodies.
 *
 * @param established null where that is not told
 * @param dissolved null while it goes on
 * @param successor to which what it had open went when it was dissolved; null where it goes on, or none was named
 */
public record BodyEntry(
        String id,
        @Nullable String name,
        BodyKind kind,
        @Nullable EdtfDate established,
        @Nullable EdtfDate dissolved,
        @Nullable Named successor,
        List<String> names,
        List<Relation> related) {
    public record Relation(BodyRelation relation, Named to) {}
}
