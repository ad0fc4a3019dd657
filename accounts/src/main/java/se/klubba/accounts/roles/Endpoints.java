package se.klubba.accounts.roles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.klubba.accounts.Role;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.Senders;

/**
 * The table of who may do what: an endpoint a row, a role a column, in {@code endpoints.txt} beside this class. Acts have a row there for
 * each of {@link Senders}, and each act a row of its own here. Nothing else decides, and what is not in it nobody may.
 */
@Component
public final class Endpoints {
    private static final String FILE = "endpoints.txt";
    /** In place of a method: the row is that of all acts that some may send. */
    private static final String ACTS = "ACTS";

    private final List<Row> rows;

    public Endpoints() {
        this.rows = read(text());
    }

    /**
     * What one row says.
     *
     * @param method of HTTP; {@code *} for any
     * @param path a pattern as that of the endpoint
     */
    public record Row(String method, PathPattern path, Map<Role, Grant> grants) {
        public Grant grant(Role role) {
            return grants.getOrDefault(role, Grant.NONE);
        }

        boolean isFor(String asked, PathContainer at) {
            // what may be read may be asked for its headers
            var same = method.equals("*") || method.equals(asked) || (asked.equals("HEAD") && method.equals("GET"));
            return same && path.matches(at);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    /** The row of a page, by its path from the root of the register. */
    public Optional<Row> page(String path) {
        return row("GET", PathContainer.parsePath(path));
    }

    /** The row whose pattern says most about this path; empty where none is for it. */
    public Optional<Row> row(String method, PathContainer at) {
        return rows.stream()
                .filter(r -> r.isFor(method, at))
                .min((a, b) -> a.path().compareTo(b.path()));
    }

    private static String text() {
        try (var in = Endpoints.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(String table) {
        var rows = new ArrayList<Row>();
        var columns = List.<Role>of();
        for (var line : table.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = List.of(line.strip().split("\\s+"));
            if (columns.isEmpty()) {
                columns = cells.subList(2, cells.size()).stream().map(Role::of).toList();
                continue;
            }
            if (cells.size() != columns.size() + 2) {
                throw new IllegalArgumentException(
                        "'%s' has %d cells, not %d".formatted(line, cells.size(), columns.size() + 2));
            }
            var grants = new EnumMap<Role, Grant>(Role.class);
            for (int i = 0; i < columns.size(); i++) {
                grants.put(columns.get(i), Grant.of(cells.get(i + 2)));
            }
            rows.addAll(of(cells.get(0), cells.get(1), Map.copyOf(grants)));
        }
        return List.copyOf(rows);
    }

    private static List<Row> of(String method, String path, Map<Role, Grant> grants) {
        if (!method.equals(ACTS)) {
            return List.of(one(method, path, grants));
        }
        var senders = Senders.valueOf(path.toUpperCase(Locale.ROOT));
        return ActCatalog.posted().stream()
                .filter(act -> act.sentBy() == senders)
                .map(act -> one("POST", act.path(), grants))
                .toList();
    }

    private static Row one(String method, String path, Map<Role, Grant> grants) {
        return new Row(method, PathPatternParser.defaultInstance.parse(path), grants);
    }
}
