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
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;

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
        return switch (readings.reading(Asked.NOW).document(id)) {
            case KeptDocuments.Found.Kept kept -> pages.plain(page(visit, document, kept));
            case KeptDocuments.Found.Disposed() -> throw ReadProblem.disposedOf("document", document);
            case KeptDocuments.Found.Unknown() -> throw ReadProblem.unknown("document", document);
        };
    }

    private static DocumentPage page(Visit visit, String id, KeptDocuments.Found.Kept kept) {
        var type = kept.as().mediaType();
        return new DocumentPage(
                visit,
                id,
                kept.as().name().or(visit.texts().say("words.disposed")),
                type,
                kept.bytes().length,
                type.startsWith("text/") ? lines(visit, kept.bytes()) : null);
    }

    private static @Nullable MarkedLines lines(Visit visit, byte[] bytes) {
        var asked = visit.parameter("lines");
        if (asked != null && !LINES.matcher(asked).matches()) {
            throw ReadProblem.malformed("'" + asked + "' is not right for lines: 12, or 12-13");
        }
        var marks = asked == null ? List.<Marked>of() : List.of(Marked.of(asked, null, null));
        return MarkedLines.of(DocumentText.of(bytes), marks);
    }
}
