package se.klubba.pages.permalinks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A history in which hardly anything stays what it was called: bodies and people renamed, merged and split, meetings moved, matters merged. */
final class Upheaval {
    /** By a rule: a matter that is closed is not linked, a meeting is not moved into the past. */
    private static final int REFUSED = 422;

    private final GeneratedPages register;
    private final Random random;
    private final LocalDate today;
    private final Map<String, Integer> recorded = new TreeMap<>();

    private Upheaval(GeneratedPages register, long seed) {
        this.register = register;
        this.random = new Random(seed);
        this.today = register.today();
    }

    /** How often each was recorded, by the last part of its path. */
    static Map<String, Integer> of(GeneratedPages register, long seed) {
        var upheaval = new Upheaval(register, seed);
        upheaval.happen();
        return upheaval.recorded;
    }

    private void happen() {
        var bodies = shuffled(ids("/api/bodies"));
        bodies.forEach(body -> rename("/api/bodies/" + body, "Nämnden"));
        var people = shuffled(ids("/api/people"));
        people.forEach(person -> rename("/api/people/" + person, "Kim Ny"));
        mergePeople(people);
        moveMeetings();
        mergeMatters(shuffled(ids("/api/matters")));
        succeed(bodies);
        bodies.stream().skip(bodies.size() / 2).forEach(body -> rename("/api/bodies/" + body, "Rådet"));
    }

    private void rename(String thing, String name) {
        act(thing, "rename", "'name': '%s %d', 'happenedOn': '%s'".formatted(name, random.nextInt(1000), today));
    }

    /** Each third is found to be the one before, so that some are so by way of another. */
    private void mergePeople(List<String> people) {
        for (int i = 1; i < people.size(); i++) {
            if (i % 3 != 0) {
                act("/api/people/" + people.get(i), "same", "'same': '%s'".formatted(people.get(i - 1)));
            }
        }
    }

    private void moveMeetings() {
        for (var meeting : register.all("/api/meetings?from=" + today.plusDays(1))) {
            var id = meeting.path("id").asString();
            if (meeting.path("state").asString().equalsIgnoreCase("scheduled")) {
                if (random.nextInt(4) == 0) {
                    act("/api/meetings/" + id, "cancel", "'happenedOn': '%s'".formatted(today));
                } else {
                    act(
                            "/api/meetings/" + id,
                            "reschedule",
                            "'to': '%s', 'happenedOn': '%s'".formatted(today.plusDays(5 + random.nextInt(200)), today));
                }
            }
        }
    }

    private void mergeMatters(List<String> matters) {
        for (int i = 1; i < matters.size(); i += 2) {
            act(
                    "/api/matters/" + matters.get(i),
                    "link",
                    "'to': '%s', 'link': '%s', 'happenedOn': '%s'"
                            .formatted(matters.get(i - 1), i % 4 == 1 ? "merged-into" : "split-from", today));
        }
    }

    /** Of three bodies one goes into another, and one is split between both. */
    private void succeed(List<String> bodies) {
        for (int i = 0; i + 2 < bodies.size(); i += 3) {
            dissolve(bodies.get(i), "'" + bodies.get(i + 1) + "'");
            if (i % 2 == 0) {
                dissolve(bodies.get(i + 1), "'" + bodies.get(i + 2) + "', '" + bodies.get(bodies.size() - 1) + "'");
            }
        }
    }

    private void dissolve(String body, String successors) {
        act("/api/bodies/" + body, "dissolve", "'happenedOn': '%s', 'successors': [%s]".formatted(today, successors));
    }

    private List<String> ids(String list) {
        return register.all(list).stream().map(Upheaval::id).toList();
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    private List<String> shuffled(List<String> all) {
        var some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some;
    }

    private void act(String thing, String act, String body) {
        var answer = register.post(thing + "/" + act, "{" + body + "}");
        if (answer.statusCode() / 100 == 2) {
            recorded.merge(act, 1, Integer::sum);
        } else if (answer.statusCode() != REFUSED) {
            throw new AssertionError(thing + "/" + act + ": " + answer.body());
        }
    }
}
