package se.klubba.drafts.desk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.drafts.Drafts.Judged;
import se.klubba.kernel.Deviation;
import se.klubba.pages.layout.Texts;

/** What would be recorded with a deviation, beside the passage or the item that it is about. It is in nobody's way. */
final class DeviationsBeside {
    private final Texts texts;
    private final Map<String, Set<Deviation>> byKey = new LinkedHashMap<>();

    DeviationsBeside(Texts texts, Judged judged) {
        this.texts = texts;
        judged.acts().stream()
                .filter(act -> !act.deviations().isEmpty())
                .forEach(act -> byKey.put(act.key(), new HashSet<>(act.deviations())));
    }

    /** Of what is recorded under some keys, each a sentence that says what would be right. */
    List<String> at(List<String> keys) {
        return said(keys.stream().flatMap(key -> byKey.getOrDefault(key, Set.of()).stream()));
    }

    /** Of the meeting as a whole, and of who was there. */
    List<String> elsewhere(Set<String> told) {
        return said(byKey.entrySet().stream()
                .filter(entry -> !told.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()));
    }

    private List<String> said(Stream<Deviation> deviations) {
        return deviations
                .distinct()
                .sorted()
                .map(d -> texts.say("deviation." + d.code()))
                .toList();
    }
}
