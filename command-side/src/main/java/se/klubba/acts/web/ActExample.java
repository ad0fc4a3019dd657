package se.klubba.acts.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.EventJson;
import se.klubba.Samples;
import se.klubba.acts.Act;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.ActDescription;
import se.klubba.acts.ActForm;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Occurrence;
import tools.jackson.databind.JsonNode;

/**
 * An act as it can be sent. All of them in their order are one invented story, which an empty register takes: the first of each act is shown
 * in the description of the API. An act of which the story does not tell comes after it, as a sample about the first things that the story
 * brought into being.
 *
 * @param act the name of its effect
 * @param path what the variables of its path are
 */
public record ActExample(String act, Map<String, String> path, JsonNode body) {
    private static final String FILE = "examples.jsonl";
    private static final Occurrence AFTERWARDS = Occurrence.on(EdtfDate.of("2020-03-13"));
    private static final List<ActExample> STORY = story();
    private static final Map<Class<?>, Identifier> THINGS = things();
    private static final List<ActExample> ALL = written();

    private static final Map<String, ActExample> FIRST =
            ALL.stream().collect(Collectors.toMap(ActExample::act, Function.identity(), (first, _) -> first));

    /** The whole story. */
    public static List<ActExample> all() {
        return ALL;
    }

    /** The first of the story. */
    static ActExample of(String effect) {
        return Objects.requireNonNull(FIRST.get(effect), effect);
    }

    private static List<ActExample> written() {
        var told = STORY.stream().map(ActExample::act).collect(Collectors.toSet());
        var others = ActCatalog.posted().stream()
                .filter(act -> !told.contains(act.effect()))
                .map(ActExample::sample);
        return Stream.concat(STORY.stream(), others).toList();
    }

    private static List<ActExample> story() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActExample.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return lines.lines().map(ActExample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActExample read(String line) {
        var json = EventJson.mapper().readTree(line);
        var path = new TreeMap<String, String>();
        json.path("path").forEachEntry((name, value) -> path.put(name, value.asString()));
        return new ActExample(json.path("act").asString(), path, json.path("body"));
    }

    /** The first of each kind that the story brings into being. */
    private static Map<Class<?>, Identifier> things() {
        var things = new HashMap<Class<?>, Identifier>();
        for (var example : STORY) {
            var act = ActCatalog.of(ActCatalog.named(example.act()));
            act.createdType()
                    .ifPresent(type -> things.putIfAbsent(
                            type,
                            Samples.identifier(
                                    type, example.body().path(act.creates()).asString())));
        }
        return things;
    }

    /** @throws IllegalStateException where the act refuses what it would hold */
    static ActExample sample(ActDescription act) {
        var samples = new Samples((type, _) ->
                type == Occurrence.class ? act.dated() ? AFTERWARDS : Occurrence.UNDATED : THINGS.get(type));
        try {
            var made = samples.of(
                    act.type(),
                    component -> component.getName().equals(act.creates())
                            ? Samples.identifier(component.getType(), made(act))
                            : samples.value(component));
            var body = ActForm.write((Act) made);
            var path = new TreeMap<String, String>();
            act.pathVariables().forEach(name -> path.put(name, body.remove(name).asString()));
            return new ActExample(act.effect(), path, body);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("write an example of " + act.effect() + " into " + FILE, e);
        }
    }

    private static String made(ActDescription act) {
        return UUID.nameUUIDFromBytes(act.effect().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
