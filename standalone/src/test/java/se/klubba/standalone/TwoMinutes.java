package se.klubba.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.standalone.testing.RecordedMinutes;
import se.klubba.standalone.testing.Running;
import tools.jackson.databind.JsonNode;

/** The register of the two real minutes, asked by the names that stand in them. */
final class TwoMinutes {
    static final Running KLUBBA = RecordedMinutes.klubba();

    private TwoMinutes() {}

    static JsonNode composition(String body, String asOf) {
        return KLUBBA.get("/api/bodies/" + KLUBBA.id("/api/bodies", "name", body) + "/composition?asOf=" + asOf);
    }

    /** The identifier of the meeting of the network on a day. */
    static String meeting(String on) {
        return KLUBBA.items("/api/meetings?limit=200")
                .filter(m -> on.equals(m.path("on").asString())
                        && "Chefsnätverket".equals(m.path("body").path("name").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no meeting on " + on))
                .path("id")
                .asString();
    }

    /** Everything that is in the log. */
    static List<JsonNode> log() {
        var all = new ArrayList<JsonNode>();
        long from = 0;
        for (var page = page(from); !page.isEmpty(); page = page(from)) {
            page.forEach(all::add);
            from = all.getLast().path("position").asLong() + 1;
        }
        return all;
    }

    private static JsonNode page(long from) {
        return KLUBBA.get("/api/log/events?limit=500&from=" + from).path("items");
    }

    /** {@code AssignmentGiven}. */
    static String kind(JsonNode entry) {
        return entry.path("type").asString().replaceFirst(".*\\.", "");
    }

    /** As of 14 February 2020. */
    static JsonNode trail(String matter, String more) {
        return KLUBBA.get(
                "/api/matters/" + KLUBBA.id("/api/matters", "title", matter) + "/trail?asOf=2020-02-14" + more);
    }

    static List<String> kinds(JsonNode steps) {
        return texts(steps, "/kind").toList();
    }

    /** What stands at a place in each. */
    static Stream<String> texts(JsonNode many, String pointer) {
        return many.valueStream().map(one -> one.at(pointer).asString(""));
    }
}
