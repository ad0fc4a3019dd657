package se.klubba.standalone.proxy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where {@code deploy/Caddyfile} sends what: as much of it as that file is written in. */
final class CaddyRoutes {
    private static final Path FILE = Path.of("../deploy/Caddyfile");
    private static final Pattern BLOCK = Pattern.compile("(?m)^\\t(@\\w+|handle @\\w+) \\{\\n((?:\\t\\t.*\\n)*)\\t}");

    private final List<Route> routes = new ArrayList<>();

    private CaddyRoutes() {}

    /** @param side {@code COMMAND_SIDE} or {@code QUERY_SIDE} */
    private record Route(List<String> methods, List<String> paths, List<String> not, String side) {
        boolean takes(String method, String path) {
            return (methods.isEmpty() || methods.contains(method)) && among(paths, path) && !among(not, path);
        }

        private static boolean among(List<String> patterns, String path) {
            return patterns.stream()
                    .anyMatch(p -> p.endsWith("*") ? path.startsWith(p.substring(0, p.length() - 1)) : path.equals(p));
        }
    }

    static CaddyRoutes read() throws IOException {
        var read = new CaddyRoutes();
        var matchers = new HashMap<String, List<String>>();
        var blocks = BLOCK.matcher(Files.readString(FILE));
        while (blocks.find()) {
            var lines = blocks.group(2).lines().map(String::strip).toList();
            if (blocks.group(1).startsWith("@")) {
                matchers.put(blocks.group(1), lines);
            } else {
                read.add(matchers, blocks.group(1).substring("handle ".length()), lines);
            }
        }
        return read;
    }

    private void add(Map<String, List<String>> matchers, String matcher, List<String> lines) {
        var said = matchers.getOrDefault(matcher, List.of());
        var side = lines.getFirst().replaceAll(".*\\{\\$(\\w+)}.*", "$1");
        routes.add(new Route(words(said, "method "), words(said, "path "), words(said, "not path "), side));
    }

    private static List<String> words(List<String> lines, String begin) {
        return lines.stream()
                .filter(l -> l.startsWith(begin))
                .flatMap(l -> List.of(l.substring(begin.length()).split(" +")).stream())
                .toList();
    }

    /** Null where it goes nowhere. */
    @Nullable
    String side(String method, String path) {
        return routes.stream()
                .filter(r -> r.takes(method, path))
                .map(Route::side)
                .findFirst()
                .orElse(null);
    }
}
