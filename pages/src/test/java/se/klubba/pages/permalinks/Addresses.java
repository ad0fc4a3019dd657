package se.klubba.pages.permalinks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Links;
import se.klubba.reading.Asked;
import se.klubba.reading.Named;
import tools.jackson.databind.JsonNode;

/** Addresses that a register gives: of the page of each thing, as pages link to it, and of the same thing for programs; of now and of earlier moments. */
final class Addresses {
    /** Moments as known then, each as of its own day and as of today. */
    private static final int MOMENTS = 50;

    /** A list of the interface of programs, what a page calls its things, and where one of them is told. */
    private record Kind(String list, String kind, String one) {
        String name(JsonNode thing) {
            return Stream.of("name", "title")
                    .map(field -> thing.path(field).asString(""))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("/api/bodies", "body", "/api/bodies/%s"),
            new Kind("/api/people", "person", "/api/people/%s"),
            new Kind("/api/meetings", "meeting", "/api/meetings/%s"),
            new Kind("/api/matters", "matter", "/api/matters/%s/trail"),
            new Kind("/api/assignments", "assignment", "/api/assignments/%s"),
            new Kind("/api/instruments", "instrument", "/api/instruments/%s"),
            new Kind("/api/offices", "office", "/api/offices/%s"),
            new Kind("/api/principals", "principal", "/api/principals/%s"),
            new Kind("/api/occasions", "occasion", "/api/occasions/%s"),
            new Kind("/api/funding", "funding", "/api/funding/%s"));

    private Addresses() {}

    /** So many, spread over all kinds of things and all moments. */
    static Set<String> of(GeneratedPages register, int wanted) {
        var all = new ArrayList<String>(of(register, Asked.NOW, 0));
        all.addAll(of(register, Asked.NOW, 1));
        for (int moment = 1; moment <= MOMENTS; moment++) {
            var then = register.known(moment / (double) (MOMENTS + 1));
            var day = then.toString().substring(0, "2026-01-01".length());
            all.addAll(of(register, new Asked(day, then.toString(), null, null), moment));
            all.addAll(of(register, new Asked(null, then.toString(), null, null), moment + 1));
        }
        return spread(all, wanted);
    }

    /** Of every other thing its page, of the others where programs find it, in turn. */
    private static List<String> of(GeneratedPages register, Asked asked, int turn) {
        var links = new Links("", asked, null);
        var all = new ArrayList<String>();
        for (var kind : KINDS) {
            for (var thing : register.all(links.to(kind.list()))) {
                var named = new Named(thing.path("id").asString(), kind.name(thing));
                all.add(
                        (all.size() + turn) % 2 == 0
                                ? page(links, kind, named)
                                : links.to(kind.one().formatted(named.id())));
            }
        }
        return all;
    }

    private static String page(Links links, Kind kind, Named thing) {
        @Nullable String page = links.thing(kind.kind(), thing);
        if (page == null) {
            throw new AssertionError(kind + " has no page");
        }
        return page;
    }

    private static Set<String> spread(List<String> all, int wanted) {
        var distinct = List.copyOf(new LinkedHashSet<>(all));
        var some = new LinkedHashSet<String>();
        IntStream.range(0, Math.min(wanted, distinct.size()))
                .mapToObj(i -> distinct.get((int) ((long) i * distinct.size() / Math.min(wanted, distinct.size()))))
                .forEach(some::add);
        return some;
    }
}
