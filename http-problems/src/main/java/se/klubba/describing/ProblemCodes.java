package se.klubba.describing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The codes of the problems that each operation can give, by status. Their file, {@code codes.txt}, is written from what the code refuses, by a test that fails where they differ. */
public final class ProblemCodes {
    /** What may be answered whatever is asked. */
    public static final String ANY = "*";

    private static final String FILE = "codes.txt";
    private static final Map<String, SortedMap<Integer, SortedSet<String>>> CODES = read();

    private ProblemCodes() {}

    /**
     * Of one operation, without what may be answered whatever is asked; empty where it is not known.
     *
     * @param operation as {@code GET /api/bodies/{body}}
     */
    public static SortedMap<Integer, SortedSet<String>> of(String operation) {
        return CODES.getOrDefault(operation, new TreeMap<>());
    }

    /** Of one operation and status, with what may be answered whatever is asked. */
    public static SortedSet<String> of(String operation, int status) {
        var codes = new TreeSet<String>();
        codes.addAll(of(ANY).getOrDefault(status, new TreeSet<>()));
        codes.addAll(of(operation).getOrDefault(status, new TreeSet<>()));
        return codes;
    }

    /** {@code OPERATION STATUS CODE…} a line. */
    private static Map<String, SortedMap<Integer, SortedSet<String>>> read() {
        var codes = new HashMap<String, SortedMap<Integer, SortedSet<String>>>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ProblemCodes.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var words = Arrays.asList(line.split(" "));
                int at = words.get(0).equals(ANY) ? 1 : 2;
                codes.computeIfAbsent(String.join(" ", words.subList(0, at)), _ -> new TreeMap<>())
                        .put(Integer.valueOf(words.get(at)), new TreeSet<>(words.subList(at + 1, words.size())));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
