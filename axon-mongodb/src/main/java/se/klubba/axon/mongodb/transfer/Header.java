package se.klubba.axon.mongodb.transfer;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The first line. Nothing in it depends on when or where the file is written. */
record Header(long events, Contents contents) {
    static final String FORMAT = "axon-mongodb-log";
    static final int VERSION = 1;

    ObjectNode line() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("events", events)
                .put("words", contents.words())
                .put("documents", contents.documents());
    }

    static Header of(Line line) {
        if (!FORMAT.equals(line.json().path("format").asString(""))) {
            throw line.damaged("not the header of an exported log");
        }
        if (line.number("version") != VERSION) {
            throw line.damaged(
                    "version " + line.number("version") + " of the format is not known here, only " + VERSION);
        }
        return new Header(line.number("events"), new Contents(line.truth("words"), line.truth("documents")));
    }
}
