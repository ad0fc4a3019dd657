package se.klubba.wording;

import se.klubba.EventCatalog;
import se.klubba.directory.Names;
import se.klubba.timeline.Fact;

/**
 * Something that happened, in a sentence, and why it is known.
 *
 * @param kind the name of its event, {@code ItemTabled}
 */
public record Step(String kind, String what, Why why) {
    public static Step of(Fact fact, Phrasing phrasing, Names names) {
        var name = EventCatalog.name(fact.event().getClass());
        return new Step(name.substring(name.indexOf('.') + 1), phrasing.of(fact), Why.of(fact, names));
    }
}
