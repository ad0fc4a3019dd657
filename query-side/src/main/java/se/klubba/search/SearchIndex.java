package se.klubba.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index of one process, in a folder of its own. How far it has come, and of which log, is part of each commit: what was not committed is
 * indexed again.
 */
final class SearchIndex implements AutoCloseable {
    /** Of what is indexed and how: another one is built anew. */
    private static final String FORM = "3";

    private static final String POSITION = "position";
    private static final String LAST = "last";
    private static final String FORM_KEY = "form";

    /** What is found stays where it is in the order while the log grows: how rare a word is does not count. */
    private static final Similarity SCORES = new BooleanSimilarity();

    private final Path folder;
    private final boolean temporary;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile State state;

    /**
     * @param position how many events of the log it has seen
     * @param last identifier of the last of them, by which a log is told from another; empty where there is none
     */
    record State(long position, String last) {
        static final State NOTHING = new State(0, "");

        private static State of(Iterable<Map.Entry<String, String>> commit) {
            long position = 0;
            String last = "";
            boolean mine = false;
            for (var entry : commit) {
                switch (entry.getKey()) {
                    case POSITION -> position = Long.parseLong(entry.getValue());
                    case LAST -> last = entry.getValue();
                    case FORM_KEY -> mine = entry.getValue().equals(FORM);
                    default -> {}
                }
            }
            return mine ? new State(position, last) : NOTHING;
        }

        private Map<String, String> data() {
            return Map.of(POSITION, String.valueOf(position), LAST, last, FORM_KEY, FORM);
        }
    }

    private SearchIndex(Path folder, boolean temporary, Directory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.temporary = temporary;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(SCORES);
                return searcher;
            }
        });
        this.state = State.of(Objects.requireNonNullElse(writer.getLiveCommitData(), List.of()));
    }

    /** What is there is taken up; what cannot be read, as from another version of Lucene, is begun anew. */
    static SearchIndex open(Path folder) {
        return open(folder, false);
    }

    /** The same, in a folder that goes when it is closed. */
    static SearchIndex temporary(Path folder) {
        return open(folder, true);
    }

    private static SearchIndex open(Path folder, boolean temporary) {
        try {
            Files.createDirectories(folder);
            var directory = FSDirectory.open(folder);
            try {
                return new SearchIndex(
                        folder, temporary, directory, writer(directory, IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
            } catch (IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | org.apache.lucene.index.CorruptIndexException _) {
                return new SearchIndex(
                        folder, temporary, directory, writer(directory, IndexWriterConfig.OpenMode.CREATE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index of the search cannot be opened in " + folder, e);
        }
    }

    private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        // a tenth of a segment may else be left in it of what is to be expunged
        var merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriter(
                directory,
                new IndexWriterConfig(Analysis.analyzer())
                        .setOpenMode(mode)
                        .setSimilarity(SCORES)
                        .setMergePolicy(merges)
                        .setRAMBufferSizeMB(16));
    }

    Path folder() {
        return folder;
    }

    State state() {
        return state;
    }

    void add(List<Document> documents) throws IOException {
        writer.addDocuments(documents);
    }

    /** The version stands until that position. */
    void ends(long version, long position) throws IOException {
        writer.updateNumericDocValue(new Term(Field.VERSION, String.valueOf(version)), Field.UNTIL, position);
    }

    /** Nothing of an entry can be found any more. */
    void forgetEntry(long root) throws IOException {
        writer.deleteDocuments(new Term(Field.ROOT, String.valueOf(root)));
    }

    /** Nor what was read from a document. */
    void forgetDocument(String document) throws IOException {
        writer.deleteDocuments(new Term(Field.DOCUMENT, document));
    }

    void clear() throws IOException {
        writer.deleteAll();
        become(State.NOTHING);
    }

    /** From here on questions see it, and a start after a crash. */
    void become(State now) throws IOException {
        commit(now);
        state = now;
    }

    /** As that, and no question has the new state before what was forgotten is in no file. */
    void becomeWithoutForgotten(State now) throws IOException {
        commit(now);
        expunge();
        state = now;
    }

    private void commit(State now) throws IOException {
        writer.setLiveCommitData(now.data().entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** What was forgotten is in no file of the folder afterwards. */
    void expunge() throws IOException {
        writer.forceMergeDeletes(true);
        writer.commit();
        searchers.maybeRefreshBlocking();
        writer.deleteUnusedFiles();
    }

    /** What is asked of one state of the index. */
    interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index of the search cannot be read", e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        if (temporary) {
            for (var file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
        directory.close();
        if (temporary) {
            Files.deleteIfExists(folder);
        }
    }
}
