package se.klubba.drafts;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.klubba.documents.Documents;
import se.klubba.drafts.extracting.Extracted;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Words;
import se.klubba.reading.TextOrigin;
import se.klubba.reading.TextPlaces;

/** Keeps documents, each with the text that was taken from it and where each line of that stands in it: what is cited is a place in the text. */
@Component
public final class Originals {
    private final Documents documents;

    Originals(Documents documents) {
        this.documents = documents;
    }

    /**
     * What is kept of one.
     *
     * @param text the document itself where it was sent as that text already
     */
    public record Kept(DocumentId original, DocumentId text) {}

    /** @param sender who sends it, as metadata of {@link se.klubba.acts.Acting} */
    public Kept keep(String name, byte[] document, Extracted extracted, Map<String, String> sender) {
        var original = Documents.idOf(document);
        documents.keep(document, new Words(name), extracted.mediaType(), sender);
        if (extracted.asSent()) {
            return new Kept(original, original);
        }
        var bytes = extracted.text().getBytes(StandardCharsets.UTF_8);
        var text = Documents.idOf(bytes);
        var places = new TextPlaces(original, text, extracted.places()).bytes();
        documents.keep(places, new Words(name + ".places.json"), TextPlaces.MEDIA_TYPE, sender);
        documents.keep(
                bytes,
                new Words(textName(name, extracted)),
                TextOrigin.mediaType(original, extracted.extractor(), Documents.idOf(places)),
                sender);
        return new Kept(original, text);
    }

    /** What the text of a document of that name is called. */
    static String textName(String name, Extracted extracted) {
        return extracted.asSent() ? name : name + ".txt";
    }
}
