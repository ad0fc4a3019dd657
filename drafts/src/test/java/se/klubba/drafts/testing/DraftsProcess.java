package se.klubba.drafts.testing;

import java.nio.file.Path;
import se.klubba.embedded.EmbeddedMongo;

/** A server with drafts in a process of its own, to be killed. It says where it listens, in a line of its own. */
public final class DraftsProcess {
    public static final String LISTENS = "listens at ";

    private DraftsProcess() {}

    /** @param arguments the address of a database server, or the folder of an embedded store; the database */
    public static void main(String... arguments) {
        var uri = arguments[0].startsWith("mongodb:")
                ? arguments[0]
                : EmbeddedMongo.open(Path.of(arguments[0])).uri();
        System.out.println(LISTENS + DraftsServer.on(uri, arguments[1]).uri(""));
    }
}
