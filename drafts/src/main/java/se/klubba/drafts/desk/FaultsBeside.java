package se.klubba.drafts.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Draft;
import se.klubba.drafts.Drafts;
import se.klubba.drafts.RefusalWords;
import se.klubba.records.format.Fault;
import se.klubba.words.Language;

/** What is in the way of filing, beside the passage that it is about. */
final class FaultsBeside {
    /** As the file of a draft is written: an item says its number first, a passage its key. */
    private static final Pattern ITEM = Pattern.compile("^\\s*\"item\"\\s*:\\s*\"(?<number>[^\"]*)\".*");

    private static final Pattern KEY = Pattern.compile("^\\s*\"key\"\\s*:\\s*\"(?<key>[^\"]*)\".*");

    private final Map<String, List<String>> byKey = new LinkedHashMap<>();
    private final List<String> elsewhere = new ArrayList<>();

    static final FaultsBeside NONE = new FaultsBeside();

    private FaultsBeside() {}

    static FaultsBeside of(Draft draft, List<Fault> faults, Language language) {
        var beside = new FaultsBeside();
        if (faults.isEmpty()) {
            return beside;
        }
        var lines = Drafts.lines(draft);
        for (var fault : faults) {
            if (isAsked(draft, fault)) {
                continue;
            }
            var key = key(lines, fault.line());
            var there = key == null ? beside.elsewhere : beside.byKey.computeIfAbsent(key, _ -> new ArrayList<>());
            var said = RefusalWords.of(fault, language);
            if (!there.contains(said)) {
                there.add(said);
            }
        }
        return beside;
    }

    /** Whether a name is the same as one on record is asked already. */
    private static boolean isAsked(Draft draft, Fault fault) {
        return fault.code().equals("near-name")
                && draft.questions().stream()
                        .filter(q -> q.code().startsWith("known-"))
                        .anyMatch(q -> fault.message().contains("'" + q.values().getFirst() + "'"));
    }

    /** Of the passage that a line of the file belongs to; null where it belongs to none. */
    private static @Nullable String key(List<String> lines, int line) {
        String key = null;
        for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
            var of = KEY.matcher(lines.get(i));
            var item = ITEM.matcher(lines.get(i));
            if (key == null && of.matches()) {
                key = of.group("key");
            } else if (item.matches()) {
                return key == null ? null : item.group("number") + "/" + key;
            }
        }
        return null;
    }

    List<String> at(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    List<String> elsewhere() {
        return elsewhere;
    }
}
