package se.klubba.axon.mongodb.transfer;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.log.RecordedCommit;
import se.klubba.axon.mongodb.log.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An exported log, read from its beginning to its end. Whatever is not as it was written is a {@link DamagedExport}. */
final class ExportFile implements AutoCloseable {
    /** What is done with it, in the order of the file. */
    interface Taker {
        void commit(RecordedCommit commit);

        void document(String key, byte[] bytes);
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BufferedReader reader;
    private final Check check = new Check();
    private final Header header;
    private @Nullable Line ahead;
    private long number;
    private Instant newest = Instant.MIN;
    private Counts counts = Counts.NONE;

    private ExportFile(BufferedReader reader) throws IOException {
        this.reader = reader;
        this.header = Header.of(next());
    }

    static ExportFile open(Path file) throws IOException {
        // not Files.newBufferedReader, which fails on what is no UTF-8 and cannot name the line
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        try {
            return new ExportFile(reader);
        } catch (RuntimeException | IOException e) {
            reader.close();
            throw e;
        }
    }

    Header header() {
        return header;
    }

    Counts read(Taker taker) throws IOException {
        while (counts.events() < header.events()) {
            taker.commit(commit());
        }
        while (peek().has("document")) {
            document(taker);
        }
        end();
        return counts;
    }

    private RecordedCommit commit() throws IOException {
        var first = peek();
        long size = first.number("of");
        var at = first.moment("at");
        if (at.isBefore(newest)) {
            throw first.damaged("recorded before the commit before it");
        }
        newest = at;
        var events = new ArrayList<RecordedEvent>();
        long words = 0;
        do {
            var line = next();
            if (line.number("event") != counts.events() + events.size()) {
                throw line.damaged("not the event at position " + (counts.events() + events.size()));
            }
            if (line.number("of") != size
                    || !line.text("commit").equals(first.text("commit"))
                    || !line.moment("at").equals(at)) {
                throw line.damaged("not of the commit that began at position " + counts.events());
            }
            var event = event(line);
            words += event.words() == null ? 0 : 1;
            events.add(event);
        } while (events.size() < size);
        var commit = new RecordedCommit(counts.events(), at, first.text("commit"), events);
        counts = counts.andCommit(events.size(), words);
        return commit;
    }

    private RecordedEvent event(Line line) throws IOException {
        var event = new RecordedEvent(
                line.text("id"),
                line.text("type"),
                line.text("version"),
                line.moment("time"),
                line.map("meta"),
                line.texts("tags"),
                line.text("payload"),
                line.textOrNull("commitment"),
                null);
        if (!peek().has("wordsOf")) {
            return event;
        }
        var words = next();
        if (words.number("wordsOf") != line.number("event")
                || !header.contents().words()) {
            throw words.damaged("words that belong to no event before them");
        }
        try {
            var whole = event.withWords(new RecordedEvent.Words(words.text("salt"), words.texts("texts")));
            if (whole.wordsFit()) {
                return whole;
            }
        } catch (IllegalArgumentException noSalt) {
            throw words.damaged("no salt");
        }
        throw words.damaged("words that do not match the commitment of their event");
    }

    private void document(Taker taker) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var first = peek();
        for (long part = 0; part < first.number("of"); part++) {
            var line = next();
            if (!line.has("document")
                    || !line.text("document").equals(first.text("document"))
                    || line.number("part") != part) {
                throw line.damaged("not part " + part + " of document " + first.text("document"));
            }
            try {
                bytes.writeBytes(Base64.getDecoder().decode(line.text("data")));
            } catch (IllegalArgumentException noBase64) {
                throw line.damaged("no bytes");
            }
        }
        taker.document(first.text("document"), bytes.toByteArray());
        counts = counts.andDocument();
    }

    private void end() throws IOException {
        var line = next();
        if (!line.has("end")) {
            throw line.damaged("more than the " + header.events() + " events that the header tells of");
        }
        var told = new Counts(
                line.number("events"), line.number("commits"), line.number("words"), line.number("documents"));
        if (!told.equals(counts)) {
            throw line.damaged("it tells of " + told + ", there are " + counts);
        }
        if (reader.readLine() != null) {
            throw new DamagedExport(number + 1, "something after the last line");
        }
    }

    private Line peek() throws IOException {
        if (ahead == null) {
            ahead = read();
        }
        return ahead;
    }

    private Line next() throws IOException {
        var line = peek();
        ahead = null;
        return line;
    }

    private Line read() throws IOException {
        var text = reader.readLine();
        number++;
        if (text == null) {
            throw new DamagedExport(number, "the file ends before its last line");
        }
        if (number == 1 && !text.startsWith("{\"format\":\"" + Header.FORMAT + "\"")) {
            throw new DamagedExport(number, "not the header of an exported log");
        }
        try {
            return JSON.readTree(check.removed(text, number)) instanceof ObjectNode json
                    ? new Line(number, json)
                    : notJson();
        } catch (JacksonException e) {
            return notJson();
        }
    }

    private Line notJson() {
        throw new DamagedExport(number, "not a JSON object");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
