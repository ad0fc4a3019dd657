package se.klubba.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Busy;
import se.klubba.reading.ReadContext;
import se.klubba.reading.SourceText;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;
import se.klubba.wording.Why;

/** Answers where something was said. The index says where to look; the words are read where they are kept, by who asks. */
public final class Search {
    /** A question is answered from an index that has seen all that the log had when it was asked. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int AT_ONCE = 50;

    private final Directory directory;
    private final SearchIndex index;
    private final Indexing indexing;
    private final Marking marking = new Marking();

    Search(Directory directory, SearchIndex index, Indexing indexing) {
        this.directory = directory;
        this.index = index;
        this.indexing = indexing;
    }

    /** @param next where to go on; null where that was all */
    public record Found(List<Hit> hits, @Nullable Place next) {}

    /** What was found, before anything in it has its name. */
    private record Places(List<At> places, @Nullable Place next) {}

    private record At(String kind, String thing, @Nullable Lines lines, List<Hit.Fragment> words, Fact fact) {}

    private record Lines(DocumentId document, int first, int last) {}

    /** What a hit can lead to, as one asks for it. */
    public static List<String> kinds() {
        return Kinds.ALL;
    }

    /** How many entries the index of this process has seen. */
    public long seen() {
        return index.state().position();
    }

    /** A question to a read context. */
    public interface Question {
        /** @throws Busy while the index has not seen everything that is on record */
        Found of(ReadContext context);
    }

    /** Asked of the index once, however often names are still missing. */
    public Question question(Sought sought, @Nullable Place after, int most) {
        return new Question() {
            private @Nullable Places found;

            @Override
            public Found of(ReadContext context) {
                var places = found;
                if (places == null) {
                    places = new Asking(context, sought).from(after, most);
                    found = places;
                }
                context.touch(context.position() - 1);
                var names = Names.of(context, directory);
                return new Found(
                        places.places().stream().map(at -> hit(at, names)).toList(), places.next());
            }
        };
    }

    private static Hit hit(At at, Names names) {
        var lines = at.lines();
        return new Hit(
                at.kind(),
                names.of(Kinds.identifier(at.kind(), at.thing())),
                lines == null ? null : new Hit.Lines(names.of(lines.document()), lines.first(), lines.last()),
                at.words(),
                Why.of(at.fact(), names));
    }

    private final class Asking {
        private final ReadContext context;
        private final Sought sought;
        private final Query words;
        private final Map<Long, LoggedEvent> events = new HashMap<>();

        Asking(ReadContext context, Sought sought) {
            this.context = context;
            this.sought = sought;
            this.words = Questions.words(sought.words());
        }

        Places from(@Nullable Place after, int most) {
            indexing.awaitAll(PATIENCE);
            return index.ask(searcher -> from(searcher, after, most));
        }

        private Places from(IndexSearcher searcher, @Nullable Place after, int most) throws IOException {
            // all of an answer is of one position: names come from views, which may be behind the index
            long known = Math.min(index.state().position(), context.position());
            var query = Questions.of(sought, words, context.day(), known, searcher);
            var places = new ArrayList<At>();
            var told = new HashSet<String>();
            @Nullable
            FieldDoc last = after == null
                    ? null
                    : after.found(Math.max(0, searcher.getIndexReader().maxDoc() - 1));
            while (true) {
                var found = searcher.searchAfter(last, query, AT_ONCE, Place.ORDER).scoreDocs;
                var documents = new ArrayList<Document>();
                for (var one : found) {
                    documents.add(searcher.storedFields().document(one.doc));
                }
                read(documents);
                for (int i = 0; i < found.length; i++) {
                    if (last != null && places.size() == most) {
                        return new Places(places, Place.of(last));
                    }
                    last = (FieldDoc) found[i];
                    var at = at(documents.get(i));
                    if (at != null
                            && told.add(documents.get(i).get(Field.SAME))
                            && (after == null || isFirst(found[i].doc, documents.get(i), query, searcher))) {
                        places.add(at);
                    }
                }
                if (found.length < AT_ONCE) {
                    return new Places(places, null);
                }
            }
        }

        /** Whether nothing else that leads to the same thing from the same place stands before it, in an earlier part: words of an act, and the lines that they are of, are one hit. */
        private boolean isFirst(int number, Document one, Query query, IndexSearcher searcher) throws IOException {
            var same = new BooleanQuery.Builder()
                    .add(query, Occur.MUST)
                    .add(new TermQuery(new Term(Field.SAME, one.get(Field.SAME))), Occur.FILTER)
                    .build();
            for (var other : searcher.search(same, AT_ONCE, Place.ORDER).scoreDocs) {
                if (other.doc == number) {
                    return true;
                }
                var document = searcher.storedFields().document(other.doc);
                read(List.of(document));
                if (at(document) != null) {
                    return false;
                }
            }
            return true;
        }

        /** Null for what this reader does not see, or whose words are not to be read any more. */
        private @Nullable At at(Document found) {
            var fact = fact(number(found, Field.POSITION), number(found, Field.ROOT));
            if (fact == null) {
                return null;
            }
            var lines = lines(found);
            var text = lines == null ? String.join("\n", fact.event().allWords()) : text(fact, lines);
            var fragments = text == null ? List.<Hit.Fragment>of() : marking.in(text, words);
            return fragments.isEmpty()
                    ? null
                    : new At(found.get(Field.KIND), found.get(Field.THING), lines, fragments, fact);
        }

        private @Nullable Lines lines(Document found) {
            var document = found.get(Field.DOCUMENT);
            return document == null
                    ? null
                    : new Lines(new DocumentId(document), (int) number(found, Field.FIRST_LINE), (int)
                            number(found, Field.LAST_LINE));
        }

        private static long number(Document found, String field) {
            return found.getField(field).numericValue().longValue();
        }

        /** What the fact quotes of it; of the document itself its lines. */
        private @Nullable String text(Fact fact, Lines lines) {
            if (!(context.text().of(lines.document()) instanceof SourceText.Read.Text(var text))) {
                return null;
            }
            var sources = fact.basis().sources();
            return sources.isEmpty()
                    ? String.join("\n", text.lines().subList(lines.first() - 1, lines.last()))
                    : text.at(sources.getFirst());
        }

        private @Nullable Fact fact(long version, long root) {
            var event = event(version);
            if (event == null) {
                return null;
            }
            var entry = entry(event);
            if (!(entry.event() instanceof EntryCorrected correction)) {
                return Fact.of(entry);
            }
            var first = event(root);
            return first == null
                    ? null
                    : new Fact(
                            root,
                            version,
                            first.recordedAt(),
                            entry(first).by(),
                            correction.replacement(),
                            List.of(),
                            new Fact.Correction(entry.recordedAt(), entry.by(), correction.reason()));
        }

        private static Entry entry(LoggedEvent event) {
            return Entry.of(event.position(), event.recordedAt(), event.metadata(), (KlubbaEvent) event.payload());
        }

        /** What all of them are told from, in one look. */
        private void read(List<Document> found) {
            events.putAll(context.log()
                    .at(found.stream()
                            .flatMap(one -> Stream.of(number(one, Field.POSITION), number(one, Field.ROOT)))
                            .toList()));
        }

        private @Nullable LoggedEvent event(long position) {
            return events.get(position);
        }
    }
}
