package se.klubba.reports.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.Undecoded;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.reading.Reader;
import se.klubba.reading.SourceText;
import se.klubba.reports.Parameter;
import se.klubba.reports.Progress;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.rendering.Format;
import se.klubba.reports.rendering.Rendering;
import se.klubba.words.Language;

/** Every report that there is, found as the application finds them, and run over logs in memory. */
public final class EveryReport {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Reports REPORTS = Reports.found(SourceText.NONE);

    private EveryReport() {}

    public static Stream<Report> all() {
        return REPORTS.all().stream();
    }

    /** As of a day, and with the first body and the first matter of the log where the report needs them. */
    public static Parameters parameters(Report report, EventLog log, LocalDate asOf, Language language) {
        var parameters = Parameters.asOf(asOf, language, ZONE);
        var needs = report.definition().needs();
        if (needs.contains(Parameter.MATTER)) {
            parameters = parameters.about(first(log, MatterRaised.class).matter());
        }
        if (needs.contains(Parameter.BODIES)) {
            parameters = parameters.of(List.of(first(log, BodyEstablished.class).body()));
        }
        return parameters;
    }

    private static <E extends KlubbaEvent> E first(EventLog log, Class<E> kind) {
        try (var events = log.undecoded(0, log.head())) {
            return events.map(Undecoded::payload)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public static Document run(Report report, Parameters parameters, EventLog log, long to) {
        return run(report, parameters, log, Reader.OF_ALL, to);
    }

    public static Document run(Report report, Parameters parameters, EventLog log, Reader reader, long to) {
        try {
            return REPORTS.run(report, parameters, log, reader, to, Progress.UNWATCHED, Whole::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In every format, one after the other. */
    public static List<String> written(Document document) {
        var all = new ArrayList<String>();
        for (var format : Format.values()) {
            var out = new ByteArrayOutputStream();
            try {
                Rendering.in(format).write(document, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.add(out.toString(StandardCharsets.UTF_8));
        }
        return all;
    }
}
