package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who signs below the last item, beside one another: what they are stands over their names or under them. */
final class Signatures {
    private static final Pattern KEPT_AND_VERIFIED =
            Pattern.compile("(?iU)^vid\\s+(?:protokollet|pennan)\\b[:\\s]+justera\\p{L}*:?$");
    /** "_______": where to sign. */
    private static final Pattern RULE = Pattern.compile("[\\s_.…-]+");

    private static final Pattern COLUMN = Pattern.compile("\\s{3,}|\\t\\s*|(?<=:)\\s+");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    /** "Anna Ek Bo Dal": two, where what stood between them is one space. */
    private static final Pattern NAMES =
            Pattern.compile("(?U)(\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+) (\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+)");

    /** They stand among so many of the last paragraphs. */
    private static final int SIGNING = 8;

    private final People people;
    private final Attendance attendance;
    private final List<Signed> signed = new ArrayList<>();
    private final List<Block> rows = new ArrayList<>();

    /** Each by what they are, in the same order. */
    private record Signed(List<Span> roles, List<Span> names) {}

    Signatures(People people, Attendance attendance, List<Block> blocks) {
        this.people = people;
        this.attendance = attendance;
        var last = last(blocks);
        for (int i = 0; i + 1 < last.size(); i++) {
            if (read(last.get(i), last.get(i + 1)) || read(last.get(i + 1), last.get(i))) {
                rows.addAll(last.subList(i, i + 2));
                i++;
            }
        }
    }

    /** The paragraphs among which they may stand. */
    static List<Block> last(List<Block> blocks) {
        return blocks.subList(Math.max(0, blocks.size() - SIGNING), blocks.size()).stream()
                .filter(b -> !RULE.matcher(b.text()).matches())
                .toList();
    }

    /** Where they stand, which tells nothing else. */
    List<Block> rows() {
        return rows;
    }

    private boolean read(Block over, Block row) {
        var roles = roles(over);
        var names = roles.size() == 2 ? two(row) : columns(row);
        boolean kept = KEPT_AND_VERIFIED.matcher(over.text()).matches();
        if (!kept
                && (roles.size() < 2
                        || names.size() != roles.size()
                        || roles.stream().anyMatch(r -> list(r.text()) == null))) {
            return false;
        }
        if (names.stream().allMatch(n -> people.names.isName(n.text()))) {
            signed.add(new Signed(kept ? List.of() : roles, names));
            return true;
        }
        return false;
    }

    /** Those who are not said to be it elsewhere. */
    void sign() {
        boolean kept = !attendance.secretaries.isEmpty();
        boolean verified = !attendance.verifiers.isEmpty();
        for (var row : signed) {
            for (int i = 0; i < row.names.size(); i++) {
                var list = row.roles.isEmpty()
                        ? i == 0 ? attendance.secretaries : attendance.verifiers
                        : list(row.roles.get(i).text());
                boolean known = row.roles.isEmpty() ? i == 0 ? kept : verified : list != attendance.verifiers;
                if (list != null && !(known && !list.isEmpty())) {
                    list.putIfAbsent(people.add(row.names.get(i)), row.names.get(i));
                }
            }
        }
    }

    /** What stands far apart in a row. */
    private static List<Span> columns(Block row) {
        return split(row, COLUMN);
    }

    private static List<Span> split(Block row, Pattern by) {
        int[] at = {0};
        return by.splitAsStream(row.text())
                .map(column -> {
                    int from = row.text().indexOf(column, at[0]);
                    at[0] = from + column.length();
                    return row.span(from, at[0]);
                })
                .toList();
    }

    /** "Justerare Justerare": each word of a row, where what stood between them is one space, and each is what somebody is. */
    private List<Span> roles(Block row) {
        var columns = columns(row);
        var words = split(row, WORDS);
        return columns.size() == 1 && words.stream().allMatch(w -> list(w.text()) != null) ? words : columns;
    }

    private static List<Span> two(Block row) {
        var columns = columns(row);
        var m = columns.size() == 1 ? NAMES.matcher(row.text()) : null;
        return m == null || !m.matches()
                ? columns
                : List.of(row.span(m.start(1), m.end(1)), row.span(m.start(2), m.end(2)));
    }

    private @Nullable Map<String, Span> list(String role) {
        var list = attendance.listOf(role.replace(":", "").strip());
        return Stream.of(attendance.chairs, attendance.secretaries, attendance.verifiers)
                        .anyMatch(l -> l == list)
                ? list
                : null;
    }
}
