package se.klubba;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.core.MessageType;
import se.klubba.kernel.KlubbaEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event as it is stored, in whichever version. */
public record VersionedEvent(String name, String version, JsonNode payload) {
    private static final Map<MessageType, UnaryOperator<ObjectNode>> CONVERSIONS = Map.of(
            new MessageType("occasions.OccasionProposed", "1"), VersionedEvent::aboutNoMatter,
            new MessageType("occasions.OccasionScheduled", "1"), VersionedEvent::aboutNoMatter,
            new MessageType("occasions.OccasionDateWithdrawn", "1"), VersionedEvent::aboutNoMatter,
            new MessageType("occasions.OccasionCancelled", "1"), VersionedEvent::aboutNoMatter,
            new MessageType("reports.ReportFiled", "1"), UnaryOperator.identity());

    /** From each older version of an event that may be stored, the way to the version after it. */
    public static Map<MessageType, UnaryOperator<ObjectNode>> conversions() {
        return CONVERSIONS;
    }

    private static ObjectNode aboutNoMatter(ObjectNode occasion) {
        occasion.putArray("matters");
        return occasion;
    }

    /** The same in the newest version. */
    public VersionedEvent newest() {
        var conversion = CONVERSIONS.get(new MessageType(name, version));
        return conversion == null
                ? this
                : new VersionedEvent(
                                name,
                                String.valueOf(Integer.parseInt(version) + 1),
                                conversion.apply(payload.deepCopy().asObject()))
                        .newest();
    }

    /** @throws IllegalArgumentException when there is no such event, or not in this version */
    public Class<? extends KlubbaEvent> type() {
        return EventCatalog.named(name, version);
    }
}
