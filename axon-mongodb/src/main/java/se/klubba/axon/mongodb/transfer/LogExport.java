package se.klubba.axon.mongodb.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.function.LongConsumer;
import se.klubba.axon.mongodb.BrokenCommitment;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.axon.mongodb.log.LogCopy;
import se.klubba.axon.mongodb.log.RecordedCommit;
import se.klubba.axon.mongodb.log.RecordedEvent;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a log, as far as it goes now, as JSON Lines: a header; a line an event, and after it one for its words; lines for the documents;
 * and a last one with the numbers of all these. The same log gives the same bytes, on whatever server it is.
 */
public final class LogExport {
    private static final int PART_BYTES = 1 << 20;

    private final LogCopy log;
    private final BlobStore documents;

    public LogExport(LogCopy log, BlobStore documents) {
        this.log = log;
        this.documents = documents;
    }

    /** How many events it would write. */
    public long events() {
        return log.head();
    }

    /**
     * Writes to a stream and leaves it open.
     *
     * @param written is told the number of events so far, after each commit
     * @throws se.klubba.axon.mongodb.BrokenChain where the log does not go on as it should: the file has no last line then
     * @throws BrokenCommitment where words are not those that were appended, likewise
     */
    public Counts to(OutputStream out, Contents contents, LongConsumer written) throws IOException {
        var lines = new Lines(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), new Check());
        long events = log.head();
        lines.write(new Header(events, contents).line());
        var counts = Counts.NONE;
        try (var commits = log.commits(events)) {
            for (var each = commits.iterator(); each.hasNext(); ) {
                var commit = each.next();
                long words = lines.write(commit, contents.words());
                counts = counts.andCommit(commit.events().size(), words);
                written.accept(counts.events());
            }
        }
        if (contents.documents()) {
            try (var keys = documents.keys()) {
                for (var each = keys.iterator(); each.hasNext(); ) {
                    var key = each.next();
                    lines.write(key, Objects.requireNonNull(documents.find(key), "a document was removed meanwhile"));
                    counts = counts.andDocument();
                }
            }
        }
        lines.end(counts);
        return counts;
    }

    private record Lines(Writer out, Check check) {
        void write(ObjectNode json) throws IOException {
            out.write(check.added(json.toString()));
            out.write('\n');
        }

        /** How many of its events have words. */
        long write(RecordedCommit commit, boolean withWords) throws IOException {
            long words = 0;
            for (int i = 0; i < commit.events().size(); i++) {
                var event = commit.events().get(i);
                long position = commit.first() + i;
                if (!event.wordsFit()) {
                    throw new BrokenCommitment(position);
                }
                write(line(commit, position, event));
                if (withWords && event.words() != null) {
                    write(line(position, event.words()));
                    words++;
                }
            }
            return words;
        }

        private static ObjectNode line(RecordedCommit commit, long position, RecordedEvent event) {
            var line = object().put("event", position)
                    .put("commit", commit.id())
                    .put("of", commit.events().size())
                    .put("at", commit.at().toString())
                    .put("id", event.id())
                    .put("type", event.type())
                    .put("version", event.version())
                    .put("time", event.time().toString());
            var metadata = line.putObject("meta");
            event.metadata().forEach(metadata::put);
            var tags = line.putArray("tags");
            event.tags().forEach(tags::add);
            line.put("payload", event.payload());
            return event.commitment() == null ? line : line.put("commitment", event.commitment());
        }

        private static ObjectNode line(long position, RecordedEvent.Words words) {
            var line = object().put("wordsOf", position).put("salt", words.salt());
            var texts = line.putArray("texts");
            words.texts().forEach(texts::add);
            return line;
        }

        void write(String key, byte[] document) throws IOException {
            int parts = Math.max(1, (document.length + PART_BYTES - 1) / PART_BYTES);
            for (int i = 0; i < parts; i++) {
                var part =
                        Arrays.copyOfRange(document, i * PART_BYTES, Math.min(document.length, (i + 1) * PART_BYTES));
                write(object().put("document", key)
                        .put("part", i)
                        .put("of", parts)
                        .put("data", Base64.getEncoder().encodeToString(part)));
            }
        }

        void end(Counts counts) throws IOException {
            write(object().put("end", true)
                    .put("events", counts.events())
                    .put("commits", counts.commits())
                    .put("words", counts.words())
                    .put("documents", counts.documents()));
            out.flush();
        }

        private static ObjectNode object() {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
