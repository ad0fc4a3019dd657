package se.klubba.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.recognising.Recognised.Cite;

/** What of a draft still says what was read from the text, after somebody has changed it: what they wrote themselves cites nothing. */
final class StillCited {
    private final Map<String, Object> before;
    private final Map<String, Object> now;

    private StillCited(Map<String, Object> before, Map<String, Object> now) {
        this.before = before;
        this.now = now;
    }

    /** Those of values that both records have, each at the place that its effect has now. */
    static List<Cite> of(List<Cite> cites, Map<String, Object> before, Map<String, Object> now) {
        if (before.equals(now)) {
            return cites;
        }
        var still = new StillCited(before, now);
        return cites.stream().flatMap(still::kept).toList();
    }

    private Stream<Cite> kept(Cite cite) {
        if (cite.effect() == 0) {
            return Objects.equals(
                            holder(before, cite.key()).get(cite.field()),
                            holder(now, cite.key()).get(cite.field()))
                    ? Stream.of(cite)
                    : Stream.empty();
        }
        var effects = effects(before, cite.key());
        if (cite.effect() > effects.size()) {
            return Stream.empty();
        }
        var read = effects.get(cite.effect() - 1);
        var left = effects(now, cite.key());
        int at = cite.effect() <= left.size() && says(left.get(cite.effect() - 1), read, cite.field())
                ? cite.effect()
                : 1
                        + left.stream()
                                .filter(e -> says(e, read, cite.field()))
                                .findFirst()
                                .map(left::indexOf)
                                .orElse(-1);
        return at == 0
                ? Stream.empty()
                : Stream.of(new Cite(cite.key(), at, cite.field(), cite.source(), cite.words()));
    }

    private static boolean says(Map<String, Object> effect, Map<String, Object> read, String field) {
        return effect.keySet().equals(read.keySet()) && Objects.equals(value(effect, field), value(read, field));
    }

    /** A field of an effect; what one is that has none, as {@code reject: p1/1}, is its {@code point}. */
    private static @Nullable Object value(Map<String, Object> effect, String field) {
        var of = effect.values().iterator().next();
        return of instanceof Map<?, ?> fields ? fields.get(field) : of;
    }

    private static List<Map<String, Object>> effects(Map<String, Object> record, String key) {
        var passage = holder(record, key);
        return Correcting.list(passage.getOrDefault("effects", passage.get("acts"))).stream()
                .map(Correcting::map)
                .filter(e -> e.size() == 1)
                .toList();
    }

    /** What has the field: the head, the attendance, a passage or a proposal. */
    private static Map<String, Object> holder(Map<String, Object> record, String key) {
        if (record.get(key) != null) {
            return Correcting.map(record.get(key));
        }
        int cut = key.lastIndexOf('/');
        var found = new ArrayList<Map<String, Object>>();
        for (var one : Correcting.list(record.get("items"))) {
            var item = Correcting.map(one);
            boolean within = cut > 0 && key.substring(0, cut).equals(item.get("item"));
            for (var block : within ? List.of("running", "clauses") : List.of("proposals")) {
                Correcting.list(item.get(block)).stream()
                        .map(Correcting::map)
                        .filter(p -> key.substring(cut + 1).equals(p.get(within ? "key" : "id")))
                        .forEach(found::add);
            }
        }
        return found.isEmpty() ? Map.of() : found.getFirst();
    }
}
