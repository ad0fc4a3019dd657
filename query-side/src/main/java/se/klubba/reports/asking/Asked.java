package se.klubba.reports.asking;

import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Reader;
import se.klubba.reports.Report;
import se.klubba.reports.document.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * A report that can be run.
 *
 * @param position how many events of the log count
 */
public record Asked(Report report, Parameters parameters, long position) {
    /**
     * @param asked an object with the parameters, as {@code {"from": "2020-01-01", "bodies": ["council"]}}
     * @throws ReadProblem with everything that is wrong in it; or where the moment has not been yet, or what it is about was not on record then, as far as the reader sees
     */
    public static Asked of(Report report, JsonNode asked, Moments moments, Reader reader) {
        var parameters = Asking.read(report.definition(), asked, moments);
        long position = position(parameters, moments);
        parameters.bodies().forEach(body -> onRecord("body", body, parameters, position, moments.log(), reader));
        if (parameters.matter() != null) {
            onRecord("matter", parameters.matter(), parameters, position, moments.log(), reader);
        }
        return new Asked(report, parameters, position);
    }

    private static long position(Parameters parameters, Moments moments) {
        var known = parameters.knownAt();
        return known == null ? moments.log().head() : moments.positionAt(known, known.toString());
    }

    private static void onRecord(
            String kind, Identifier thing, Parameters parameters, long to, EventLog log, Reader reader) {
        if (!told(thing, to, log, reader)) {
            throw parameters.knownAt() != null && told(thing, Long.MAX_VALUE, log, reader)
                    ? ReadProblem.notKnownThen(
                            kind, thing.value(), parameters.knownAt().toString())
                    : ReadProblem.unknown(kind, thing.value());
        }
    }

    private static boolean told(Identifier thing, long to, EventLog log, Reader reader) {
        try (var events = log.read(0, to, EventCriteria.havingTags(thing.keyName(), thing.value()))) {
            return events.anyMatch(event -> reader.sees((KlubbaEvent) event.payload()));
        }
    }
}
