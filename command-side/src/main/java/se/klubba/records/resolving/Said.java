package se.klubba.records.resolving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Node;

/**
 * What an act says, for telling whether it was sent before: a digest of everything but its words, which are compared with those on
 * record, so that nothing that stays in the log after disposal tells of them. People are in it by identifier, for the same reason.
 */
public record Said(String digest, List<String> words) {
    private static final Set<String> WORDS = Set.of("words", "title", "condition", "event");
    /** What a correction says in words, whatever it corrects. */
    private static final Set<String> CORRECTED = Set.of(
            "words",
            "title",
            "name",
            "task",
            "step",
            "reason",
            "purpose",
            "outcome",
            "how",
            "ground",
            "place",
            "condition",
            "event");

    private static final Set<String> FORMS = Set.of("effects", "acts", "points");

    /** @param named what stands for a name: its full form, or for a person the identifier */
    public static Said of(KeyedAct act, Verbs verbs, UnaryOperator<String> named) {
        var words = new ArrayList<String>();
        var text = new StringBuilder(act.key());
        write(text, act.said(), WORDS, named, words, FORMS);
        for (var form : act.forms()) {
            var shape = verbs.get(form.verb());
            text.append('\n').append(form.verb()).append(' ');
            write(text, form.arguments(), shape == null ? CORRECTED : shape.words(), named, words, Set.of());
        }
        return new Said(digest(text.toString()), List.copyOf(words));
    }

    private static void write(
            StringBuilder text,
            Node node,
            Set<String> ofWords,
            UnaryOperator<String> named,
            List<String> words,
            Set<String> without) {
        switch (node) {
            case Node.Text(var value, var _) ->
                text.append('"').append(named.apply(value)).append('"');
            case Node.Many(var nodes, var _) -> {
                text.append('[');
                nodes.forEach(n -> write(text, n, ofWords, named, words, Set.of()));
                text.append(']');
            }
            case Node.Fields(var byName, var _) -> {
                text.append('{');
                for (Map.Entry<String, Node> e : new TreeMap<>(byName).entrySet()) {
                    if (without.contains(e.getKey())) {
                        continue;
                    }
                    text.append(e.getKey()).append(':');
                    if (e.getValue() instanceof Node.Text(var said, var _) && ofWords.contains(e.getKey())) {
                        words.add(said.strip());
                    } else if (e.getKey().equals("points") && e.getValue() instanceof Node.Fields(var points, var _)) {
                        points(text, points, named, words);
                    } else {
                        write(text, e.getValue(), ofWords, named, words, Set.of());
                    }
                }
                text.append('}');
            }
        }
    }

    private static void points(
            StringBuilder text, Map<String, Node> points, UnaryOperator<String> named, List<String> words) {
        points.forEach((number, said) -> {
            text.append(number).append(':');
            if (said instanceof Node.Text(var own, var _)) {
                words.add(own.strip());
            } else {
                write(text, said, Set.of(), named, words, Set.of());
            }
        });
    }

    private static String digest(String text) {
        try {
            var whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
