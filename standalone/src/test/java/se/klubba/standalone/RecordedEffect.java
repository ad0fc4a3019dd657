package se.klubba.standalone;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An effect as a record file has it, held against another's by who, when and which point. What it is about, and in which words, is not compared:
 * a draft calls matters by their items, and instruments as the text does.
 *
 * @param verb what it does
 * @param values of its fields
 * @param file in which it stands
 * @param letters of the document that the file cites
 */
record RecordedEffect(String verb, JsonNode values, JsonNode file, Letters letters) {
    private static final Set<String> WHO =
            Set.of("to", "person", "body", "for", "by", "from", "preparation", "leftTo", "bodies");
    private static final Set<String> WHEN =
            Set.of("due", "on", "waitsFor", "meeting", "minutesOf", "inForce", "days", "occasion");
    private static final Set<String> NOTHING = Set.of("", "not-stated");

    /** The likest first. */
    enum Likeness {
        SAME,
        /** Nothing else, but less, is said. */
        LESS,
        /** Another who, when or which point. */
        OTHER,
        /** Another verb. */
        ANOTHER
    }

    Likeness to(RecordedEffect truth) {
        if (!verb.equals(truth.verb)) {
            return Likeness.ANOTHER;
        }
        if (!values.isObject()) {
            return point(values.asString()).stream()
                            .anyMatch(own -> truth.point(truth.values.asString()).stream()
                                    .anyMatch(own::meets))
                    ? Likeness.SAME
                    : Likeness.OTHER;
        }
        return of(values, truth.values, truth);
    }

    private Likeness of(JsonNode own, JsonNode others, RecordedEffect truth) {
        var names = new HashSet<String>(own.propertyNames());
        names.addAll(others.propertyNames());
        var worst = Likeness.SAME;
        for (var name : names) {
            if (WHO.contains(name) || WHEN.contains(name)) {
                var one = value(own.path(name), others.path(name), truth);
                worst = one.compareTo(worst) > 0 ? one : worst;
            }
        }
        return worst;
    }

    private Likeness value(JsonNode own, JsonNode others, RecordedEffect truth) {
        boolean said = said(own);
        if (said != said(others)) {
            return said ? Likeness.OTHER : Likeness.LESS;
        }
        if (!said) {
            return Likeness.SAME;
        }
        if (own.isObject() && others.isObject() && !own.has("from")) {
            return of(own, others, truth);
        }
        if (own.isArray() && others.isArray() && own.size() == others.size()) {
            return IntStream.range(0, own.size())
                    .mapToObj(i -> value(own.get(i), others.get(i), truth))
                    .max(Likeness::compareTo)
                    .orElse(Likeness.SAME);
        }
        var mine = names(own);
        return truth.names(others).stream().anyMatch(mine::contains) ? Likeness.SAME : Likeness.OTHER;
    }

    private static boolean said(JsonNode value) {
        return !value.isMissingNode() && !(value.isString() && NOTHING.contains(value.asString()));
    }

    /** All that it may be called in its file; a spring or an autumn by its half of the year. */
    private Set<String> names(JsonNode value) {
        if (!value.isValueNode()) {
            return Set.of(
                    value.path("from").asString("") + "/" + value.path("to").asString(""));
        }
        var said = value.asString();
        var names = new HashSet<String>(Set.of(folded(said)));
        for (var type : List.of("bodies", "principals", "offices")) {
            var named = file.path("names").path(type).path(said.replaceFirst("^every-", ""));
            if (named.has("name")) {
                names.add(folded(named.path("name").asString()));
            }
        }
        also(said).map(RecordedEffect::folded).forEach(names::add);
        var half = said.split(" ");
        if (half.length == 2 && half[1].matches("\\d{4}")) {
            names.add(
                    half[0].equals("spring")
                            ? half[1] + "-01-01/" + half[1] + "-06-30"
                            : half[1] + "-07-01/" + half[1] + "-12-31");
        }
        return names;
    }

    /** What the minutes call a body beside its name on record. */
    private Stream<String> also(String body) {
        return file.path("told")
                .valueStream()
                .flatMap(told -> told.path("acts").valueStream())
                .map(act -> act.path("alsoCallBody"))
                .filter(act -> act.path("body").asString("").equals(body))
                .map(act -> act.path("name").asString());
    }

    /** Case, and whether it is a group or the group, tells nothing apart. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("(?<=grupp)en\\b", "");
    }

    /** Where the point of a proposal stands. */
    private List<Letters.Stretch> point(String said) {
        var parts = said.split("/");
        return file.path("items")
                .valueStream()
                .flatMap(item -> item.path("proposals").valueStream())
                .filter(proposal -> proposal.path("id").asString().equals(parts[0]))
                .flatMap(proposal -> letters.of(proposal.path("points").path(parts[1])).stream())
                .toList();
    }
}
