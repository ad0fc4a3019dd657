package se.klubba.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.recognising.Recognised.Cite;

/** What of a draft still says what was read from the text, after somebody has changed it: what they wrote themselves cites nothing. */
final class StillCited {
    private final Map<String, Map<String, Object>> before;
    private final Map<String, Map<String, Object>> now;

    private StillCited(Map<String, Object> before, Map<String, Object> now) {
        this.before = holders(before);
        this.now = holders(now);
    }

    /** Those of values that both records have, each at the place that its effect has now. */
    static List<Cite> of(List<Cite> cites, Map<String, Object> before, Map<String, Object> now) {
        if (cites.isEmpty() || before.equals(now)) {
            return cites;
        }
        var still = new StillCited(before, now);
        return cites.stream().flatMap(still::kept).toList();
    }

    private Stream<Cite> kept(Cite cite) {
        var read = before.getOrDefault(cite.key(), Map.of());
        var left = now.getOrDefault(cite.key(), Map.of());
        if (cite.effect() == 0) {
            return Objects.equals(read.get(cite.field()), left.get(cite.field())) ? Stream.of(cite) : Stream.empty();
        }
        var effects = effects(read);
        if (cite.effect() > effects.size()) {
            return Stream.empty();
        }
        var effect = effects.get(cite.effect() - 1);
        var others = effects(left);
        // where it was, or else wherever another that went has moved it to
        return IntStream.concat(IntStream.of(cite.effect()), IntStream.rangeClosed(1, others.size()))
                .filter(at -> at <= others.size() && says(others.get(at - 1), effect, cite.field()))
                .mapToObj(at -> new Cite(cite.key(), at, cite.field(), cite.source(), cite.words()))
                .limit(1);
    }

    private static boolean says(Map<String, Object> effect, Map<String, Object> read, String field) {
        return effect.keySet().equals(read.keySet()) && Objects.equals(value(effect, field), value(read, field));
    }

    /** A field of an effect; what one is that has none, as {@code reject: p1/1}, is its {@code point}. */
    private static @Nullable Object value(Map<String, Object> effect, String field) {
        var of = effect.values().iterator().next();
        return of instanceof Map<?, ?> fields ? fields.get(field) : of;
    }

    private static List<Map<String, Object>> effects(Map<String, Object> passage) {
        return Correcting.list(passage.getOrDefault("effects", passage.get("acts"))).stream()
                .map(Correcting::map)
                .filter(e -> e.size() == 1)
                .toList();
    }

    /** What has the fields, by the keys that cites have: the head, the attendance, proposals, passages. */
    private static Map<String, Map<String, Object>> holders(Map<String, Object> record) {
        var holders = new HashMap<String, Map<String, Object>>();
        for (var section : List.of("meeting", "attendance")) {
            holders.put(section, Correcting.map(record.get(section)));
        }
        for (var one : Correcting.list(record.get("items"))) {
            var item = Correcting.map(one);
            for (var block : List.of("proposals", "running", "clauses")) {
                for (var part : Correcting.list(item.get(block))) {
                    var holder = Correcting.map(part);
                    holders.putIfAbsent(
                            block.equals("proposals")
                                    ? String.valueOf(holder.get("id"))
                                    : item.get("item") + "/" + holder.get("key"),
                            holder);
                }
            }
        }
        return holders;
    }
}
