package se.klubba;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.core.MessageType;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event as it is stored, in whichever version. */
public record VersionedEvent(String name, String version, JsonNode payload) {
    private static final Map<MessageType, UnaryOperator<ObjectNode>> CONVERSIONS = Map.ofEntries(
            conversion("occasions.OccasionProposed", "1", VersionedEvent::aboutNoMatter),
            conversion("occasions.OccasionScheduled", "1", VersionedEvent::aboutNoMatter),
            conversion("occasions.OccasionProposed", "2", UnaryOperator.identity()),
            conversion("occasions.OccasionScheduled", "2", UnaryOperator.identity()),
            conversion("occasions.OccasionDateWithdrawn", "1", VersionedEvent::aboutNoMatter),
            conversion("occasions.OccasionCancelled", "1", VersionedEvent::aboutNoMatter),
            conversion("reports.ReportFiled", "1", UnaryOperator.identity()),
            conversion("reports.ReportFiled", "2", UnaryOperator.identity()),
            conversion("matters.DecisionRecorded", "1", UnaryOperator.identity()),
            conversion("matters.InformationNoted", "1", UnaryOperator.identity()),
            conversion("appointments.MandateEnded", "1", UnaryOperator.identity()),
            conversion("appointments.RepresentativeAppointed", "1", VersionedEvent::begunWhenAppointed),
            conversion("appointments.RepresentativeAppointed", "2", UnaryOperator.identity()),
            conversion("appointments.MandateNoted", "1", UnaryOperator.identity()),
            conversion("meetings.AttendanceRecorded", "1", UnaryOperator.identity()),
            conversion("matters.DecisionProposed", "1", UnaryOperator.identity()),
            conversion("matters.ProposalAmended", "1", UnaryOperator.identity()),
            conversion("matters.DecisionRecorded", "2", UnaryOperator.identity()),
            conversion("matters.MattersLinked", "1", UnaryOperator.identity()),
            conversion("matters.DecisionSuperseded", "1", UnaryOperator.identity()),
            conversion("matters.DecisionRescinded", "1", UnaryOperator.identity()),
            conversion("matters.DissentRecorded", "1", UnaryOperator.identity()),
            conversion("funding.FundingGranted", "1", VersionedEvent::inKronor),
            conversion("funding.FundingGranted", "2", UnaryOperator.identity()),
            conversion("funding.FundingNoted", "1", UnaryOperator.identity()),
            conversion("people.OfficeHolderNamed", "1", UnaryOperator.identity()),
            conversion("funding.FundingRequisitioned", "1", VersionedEvent::inKronor),
            conversion("funding.BalanceReported", "1", VersionedEvent::inKronor),
            conversion("bodies.BodyDissolved", "1", VersionedEvent::oneSuccessor),
            conversion("meetings.MeetingScheduled", "1", UnaryOperator.identity()),
            conversion("meetings.MinutesApproved", "1", UnaryOperator.identity()));

    private static Map.Entry<MessageType, UnaryOperator<ObjectNode>> conversion(
            String name, String version, UnaryOperator<ObjectNode> toNext) {
        return Map.entry(new MessageType(name, version), toNext);
    }

    /** From each older version of an event that may be stored, the way to the version after it. */
    public static Map<MessageType, UnaryOperator<ObjectNode>> conversions() {
        return CONVERSIONS;
    }

    /** Amounts were in kronor, whatever it was. */
    private static ObjectNode inKronor(ObjectNode funding) {
        for (var of : List.of("amount", "balance")) {
            if (funding.path(of) instanceof ObjectNode money) {
                money.set("amount", money.remove("kronor"));
                money.put("currency", Money.KRONOR);
            }
        }
        return funding;
    }

    private static ObjectNode oneSuccessor(ObjectNode dissolved) {
        var successor = dissolved.remove("successor");
        var all = dissolved.putArray("successors");
        if (successor != null) {
            all.add(successor);
        }
        return dissolved;
    }

    private static ObjectNode aboutNoMatter(ObjectNode occasion) {
        occasion.putArray("matters");
        return occasion;
    }

    /** Version 1 meant the day of the act where it gave no beginning, unless its end came before that. */
    private static ObjectNode begunWhenAppointed(ObjectNode appointment) {
        var on = appointment.path("at").path("happenedOn").asString("");
        var term = appointment.path("term").isObject()
                ? (ObjectNode) appointment.path("term")
                : appointment.putObject("term");
        if (!on.isEmpty()
                && !term.has("first")
                && mayBegin(EdtfDate.of(on), term.path("last").asString(""))) {
            term.put("first", on);
        }
        return appointment;
    }

    private static boolean mayBegin(EdtfDate on, String last) {
        return last.isEmpty()
                || on.earliest() == null
                || !EdtfDate.of(last).latest().isBefore(on.earliest());
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
