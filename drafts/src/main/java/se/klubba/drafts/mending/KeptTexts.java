package se.klubba.drafts.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.reading.Asked;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** Documents that have lines, as far as whoever asks may see them. */
@Component
final class KeptTexts {
    private static final QualifiedName KEPT = new QualifiedName("record", "DocumentKept");
    private static final String TEXT = "text/";
    /** More are sought by their names. */
    private static final int OFFERED = 30;
    /** Entries of the log. */
    private static final long AT_ONCE = 5_000;

    private final Readings readings;
    private final EventLog log;

    KeptTexts(Readings readings, EventLog log) {
        this.readings = readings;
        this.log = log;
    }

    /**
     * The newest whose names have that in them. The log is read from its end, part by part, until there are as many as are offered: what a visit
     * costs does not grow with the register.
     */
    List<SourcesPage.Choice> offered(String sought) {
        var part = sought.strip().toLowerCase(Locale.ROOT);
        var offered = new ArrayList<SourcesPage.Choice>();
        for (long to = log.head(); to > 0 && offered.size() < OFFERED; to -= AT_ONCE) {
            kept(Math.max(0, to - AT_ONCE), to).reversed().stream()
                    .filter(event -> event.payload() instanceof DocumentKept document
                            && document.mediaType().startsWith(TEXT)
                            && name(document).toLowerCase(Locale.ROOT).contains(part))
                    .limit(OFFERED - offered.size())
                    .map(KeptTexts::choice)
                    .forEach(offered::add);
        }
        return offered;
    }

    private List<LoggedEvent> kept(long from, long to) {
        try (var kept = log.read(from, to, EventCriteria.havingAnyTag().andBeingOneOfTypes(KEPT))) {
            return readings.reading(Asked.NOW).log().shown(kept.toList());
        }
    }

    private static SourcesPage.Choice choice(LoggedEvent event) {
        var document = (DocumentKept) event.payload();
        return new SourcesPage.Choice(document.document().value(), name(document), event.recordedAt());
    }

    /** One that was disposed of has no name, and is not offered. */
    private static String name(DocumentKept document) {
        return document.name().or("");
    }

    /** A text and what it is called. */
    record Kept(DocumentId id, String name, DocumentText text) {}

    Kept text(String document) {
        var id = Readings.identifier(DocumentId::new, document);
        return switch (readings.reading(Asked.NOW).document(id)) {
            case KeptDocuments.Found.Kept kept
            when kept.as().mediaType().startsWith(TEXT) -> new Kept(id, name(kept.as()), DocumentText.of(kept.bytes()));
            case KeptDocuments.Found.Disposed() -> throw ReadProblem.disposedOf("document", document);
            case KeptDocuments.Found.Kept _, KeptDocuments.Found.Unknown() ->
                throw ReadProblem.unknown("document", document);
        };
    }
}
