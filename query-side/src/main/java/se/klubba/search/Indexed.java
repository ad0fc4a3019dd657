package se.klubba.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;
import se.klubba.reading.SourceText;
import se.klubba.reading.TextPlaces;
import se.klubba.record.event.RecordEvent.DocumentKept;

/**
 * One version of an entry as documents of the index: its own words, the words of the place that it stands in, and, of a document that was
 * kept, its paragraphs.
 *
 * @param root the entry
 * @param version position of the version
 */
record Indexed(long root, long version, KlubbaEvent event) {
    /** A paragraph is cut after so many lines. */
    private static final int LONGEST_PARAGRAPH = 12;

    List<Document> documents(SourceText texts) {
        var about = event.keys();
        var thing = Kinds.of(about);
        if (thing == null) {
            return List.of();
        }
        var documents = new ArrayList<Document>();
        var words = event.allWords();
        // a meeting without words leads from its body to what was done there
        if (!words.isEmpty() || thing.name().equals("meeting")) {
            var own = document(about, thing, String.join("\n", words));
            called().forEach(name -> own.add(
                    new TextField(Field.ENDS, Analysis.normal(name), org.apache.lucene.document.Field.Store.NO)));
            documents.add(at(own, thing, place()));
        }
        var quoted = quoted(about, thing, texts);
        if (quoted != null) {
            documents.add(quoted);
        }
        if (event instanceof DocumentKept kept
                && !kept.mediaType().equals(TextPlaces.MEDIA_TYPE) // numbers, and no words
                && texts.of(kept.document()) instanceof SourceText.Read.Text(var text)) {
            documents.addAll(paragraphs(about, thing, kept.document().value(), text));
        }
        return documents;
    }

    /** What it says that something is called. */
    private Stream<String> called() {
        return Stream.of(event.called(), event.alias())
                .flatMap(Stream::ofNullable)
                .map(Words::text)
                .flatMap(Stream::ofNullable);
    }

    private @Nullable Document quoted(Set<Key> about, Key thing, SourceText texts) {
        var sources = event.at().basis().sources();
        if (sources.isEmpty()) {
            return null;
        }
        var source = sources.getFirst();
        var text = texts.of(source.document()) instanceof SourceText.Read.Text(var whole) ? whole.at(source) : null;
        return text == null
                ? null
                : from(
                        document(about, thing, text),
                        thing,
                        source.document().value(),
                        source.lines().first(),
                        source.lines().last());
    }

    private List<Document> paragraphs(Set<Key> about, Key thing, String id, DocumentText text) {
        var lines = text.lines();
        var documents = new ArrayList<Document>();
        int begins = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean ends = i == lines.size() || lines.get(i).isBlank() || i - begins == LONGEST_PARAGRAPH;
            if (ends) {
                if (i > begins) {
                    documents.add(from(
                            document(about, thing, String.join("\n", lines.subList(begins, i))),
                            thing,
                            id,
                            begins + 1,
                            i));
                }
                begins = i < lines.size() && lines.get(i).isBlank() ? i + 1 : i;
            }
        }
        return documents;
    }

    private Document document(Set<Key> about, Key thing, String text) {
        var document = new Document();
        var normal = Analysis.normal(text);
        for (var field : List.of(Field.PLAIN, Field.SWEDISH, Field.ENGLISH)) {
            document.add(new TextField(field, normal, org.apache.lucene.document.Field.Store.NO));
        }
        document.add(term(Field.ROOT, String.valueOf(root)));
        document.add(term(Field.VERSION, String.valueOf(version)));
        document.add(new LongPoint(Field.POSITION, version));
        document.add(new NumericDocValuesField(Field.POSITION, version));
        document.add(new StoredField(Field.POSITION, version));
        document.add(new StoredField(Field.ROOT, root));
        document.add(new NumericDocValuesField(Field.UNTIL, Field.STANDING));
        document.add(new LongPoint(Field.DAY, day(event.at().happenedOn())));
        about.forEach(key -> document.add(term(Field.ABOUT, key.toString())));
        document.add(term(Field.KIND, thing.name()));
        document.add(new StoredField(Field.KIND, thing.name()));
        document.add(new StoredField(Field.THING, thing.value()));
        document.add(new NumericDocValuesField(Field.FIRST_LINE, Field.NO_LINE));
        document.add(new NumericDocValuesField(Field.TEXT, 0));
        return document;
    }

    private static Document from(Document document, Key thing, String id, int first, int last) {
        document.removeField(Field.FIRST_LINE);
        document.removeField(Field.TEXT);
        document.add(new NumericDocValuesField(Field.TEXT, 1));
        document.add(new NumericDocValuesField(Field.FIRST_LINE, first));
        document.add(new StoredField(Field.FIRST_LINE, first));
        document.add(new StoredField(Field.LAST_LINE, last));
        document.add(term(Field.DOCUMENT, id));
        document.add(new StoredField(Field.DOCUMENT, id));
        return at(document, thing, place(id, first, last));
    }

    private static Document at(Document document, Key thing, String place) {
        document.add(new StringField(Field.SAME, thing + "/" + place, org.apache.lucene.document.Field.Store.YES));
        return document;
    }

    /** The lines that it points at, or, where it points at none, itself. */
    private String place() {
        var sources = event.at().basis().sources();
        if (sources.isEmpty()) {
            return String.valueOf(root);
        }
        var source = sources.getFirst();
        return place(
                source.document().value(),
                source.lines().first(),
                source.lines().last());
    }

    private static String place(String document, int first, int last) {
        return document + ":" + first + "-" + last;
    }

    private static StringField term(String field, String value) {
        return new StringField(field, value, org.apache.lucene.document.Field.Store.NO);
    }

    private static long day(@Nullable EdtfDate on) {
        return on == null ? Field.NO_DAY : on.latest().toEpochDay();
    }
}
