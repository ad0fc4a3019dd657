package se.klubba.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a command of the wire protocol asks of the disk. A command that is not known here counts as a write. */
final class Commands {
    private static final Set<String> READING = Set.of(
            "aggregate",
            "buildinfo",
            "collstats",
            "connectionstatus",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "explain",
            "find",
            "getcmdlineopts",
            "getlasterror",
            "getlog",
            "getmore",
            "getparameter",
            "hello",
            "hostinfo",
            "ismaster",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus",
            "validate",
            "whatsmyuri");
    private static final Set<String> WAITING = Set.of("majority", "linearizable", "snapshot");

    private Commands() {}

    static boolean writes(Document command) {
        var name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
        return !READING.contains(name) || (command.get("pipeline") instanceof List<?> stages && stores(stages));
    }

    /** Whether the reader asked for what cannot be lost any more. */
    static boolean readsCommitted(Document command) {
        return command.get("readConcern") instanceof Document concern
                && concern.get("level") instanceof String level
                && WAITING.contains(level);
    }

    private static boolean stores(List<?> stages) {
        return stages.stream()
                .anyMatch(stage -> stage instanceof Document document
                        && (document.containsKey("$out") || document.containsKey("$merge")));
    }
}
