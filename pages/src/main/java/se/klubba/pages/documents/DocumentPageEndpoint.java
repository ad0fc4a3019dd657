package se.klubba.pages.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Asked;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.ReadContext;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.reading.TextOrigin;
import se.klubba.reading.TextPlaces;

@PageEndpoint
class DocumentPageEndpoint {
    private static final Pattern LINES = Pattern.compile("\\d{1,6}(-\\d{1,6})?");

    private final Pages pages;
    private final Readings readings;

    DocumentPageEndpoint(Pages pages, Readings readings) {
        this.pages = pages;
        this.readings = readings;
    }

    @GetMapping("/documents/{document}")
    View document(Visit visit, @PathVariable String document) {
        var id = Readings.identifier(DocumentId::new, document);
        var reading = readings.reading(Asked.NOW);
        return switch (reading.document(id)) {
            case KeptDocuments.Found.Kept kept -> pages.plain(page(visit, reading, document, kept));
            case KeptDocuments.Found.Disposed() -> throw ReadProblem.disposedOf("document", document);
            case KeptDocuments.Found.Unknown() -> throw ReadProblem.unknown("document", document);
        };
    }

    private static DocumentPage page(Visit visit, ReadContext reading, String id, KeptDocuments.Found.Kept kept) {
        var type = kept.as().mediaType();
        var marks = marks(visit);
        var origin = TextOrigin.of(type);
        var text = type.startsWith("text/") ? DocumentText.of(kept.bytes()) : null;
        return new DocumentPage(
                visit,
                id,
                kept.as().name().or(visit.texts().say("words.disposed")),
                type,
                kept.bytes().length,
                text == null ? null : MarkedLines.of(text, marks == null ? List.of() : List.of(marks)),
                origin == null || text == null
                        ? null
                        : new DocumentPage.Taken(
                                origin,
                                name(reading, origin.original()),
                                TextPlaces.of(origin, text.lines().size(), reading)),
                marks);
    }

    /** Null where it is not kept any more. */
    private static @Nullable String name(ReadContext reading, DocumentId original) {
        return reading.document(original) instanceof KeptDocuments.Found.Kept kept
                ? kept.as().name().or("")
                : null;
    }

    private static @Nullable Marked marks(Visit visit) {
        var asked = visit.parameter("lines");
        if (asked != null && !LINES.matcher(asked).matches()) {
            throw ReadProblem.malformed("'" + asked + "' is not right for lines: 12, or 12-13");
        }
        return asked == null ? null : Marked.of(asked, null, null);
    }
}
