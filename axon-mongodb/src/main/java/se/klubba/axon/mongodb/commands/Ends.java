package se.klubba.axon.mongodb.commands;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where the log ended after the commands of this process that are under way, by their identifier. */
final class Ends {
    private static final long NONE = -1;
    private final Map<String, Long> byCommand = new ConcurrentHashMap<>();

    void expect(String command) {
        byCommand.put(command, NONE);
    }

    /** Without effect for a command that nobody waits for. */
    void tell(String command, long end) {
        byCommand.replace(command, end);
    }

    /** Null where the command appended nothing. */
    @Nullable
    Long take(String command) {
        var end = byCommand.remove(command);
        return end == null || end == NONE ? null : end;
    }
}
