package se.klubba.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places to fill in: <code>{kind}</code> by what is called so, <code>{term.first}</code> by what is in it,
 * <code>{meeting:body}</code> in another form than its usual, <code>{unanimous:if}</code> by nothing where that
 * is so. What stands in brackets is left out where a place in it has nothing to
 * tell, and so is each but the first alternative that has: <code>[: {document}|: {matters}]</code>.
 */
final class Template {
    /**
     * @param path the names of components, from the outermost
     * @param form empty for the usual
     */
    record Place(List<String> path, String form) {}

    private sealed interface Part {
        record Text(String text) implements Part {}

        record Fill(Place place) implements Part {}

        record Choice(List<List<Part>> alternatives) implements Part {}
    }

    private static final Map<String, Template> READ = new ConcurrentHashMap<>();

    private final String written;
    private final List<Part> parts;
    private int at;

    private Template(String written) {
        this.written = written;
        this.parts = sequence(false);
    }

    static Template of(String written) {
        return READ.computeIfAbsent(written, Template::new);
    }

    /**
     * @param said null where the place has nothing to tell
     * @param otherwise what then stands where it is not optional
     */
    String fill(Function<Place, @Nullable String> said, Function<Place, String> otherwise) {
        return parts.stream().map(part -> fill(part, said, otherwise)).collect(Collectors.joining());
    }

    private static String fill(Part part, Function<Place, @Nullable String> said, Function<Place, String> otherwise) {
        return switch (part) {
            case Part.Text(var text) -> text;
            case Part.Fill(var place) -> {
                var value = said.apply(place);
                yield value == null ? otherwise.apply(place) : value;
            }
            case Part.Choice(var alternatives) ->
                alternatives.stream()
                        .filter(parts -> told(parts, said))
                        .findFirst()
                        .map(parts -> parts.stream()
                                .map(inner -> fill(inner, said, otherwise))
                                .collect(Collectors.joining()))
                        .orElse("");
        };
    }

    private static boolean told(List<Part> parts, Function<Place, @Nullable String> said) {
        return parts.stream().allMatch(part -> !(part instanceof Part.Fill(var place)) || said.apply(place) != null);
    }

    private List<Part> sequence(boolean inChoice) {
        var found = new ArrayList<Part>();
        while (at < written.length() && !(inChoice && "|]".indexOf(written.charAt(at)) >= 0)) {
            switch (written.charAt(at)) {
                case '{' -> found.add(new Part.Fill(place()));
                case '[' -> found.add(choice());
                default -> found.add(text(inChoice));
            }
        }
        return List.copyOf(found);
    }

    private Part choice() {
        var alternatives = new ArrayList<List<Part>>();
        do {
            at++;
            alternatives.add(sequence(true));
            if (at == written.length()) {
                throw new IllegalArgumentException("a bracket is open in '" + written + "'");
            }
        } while (written.charAt(at) == '|');
        at++;
        return new Part.Choice(List.copyOf(alternatives));
    }

    private Place place() {
        int end = written.indexOf('}', at);
        if (end < 0) {
            throw new IllegalArgumentException("a brace is open in '" + written + "'");
        }
        var inside = written.substring(at + 1, end);
        at = end + 1;
        int colon = inside.indexOf(':');
        var path = colon < 0 ? inside : inside.substring(0, colon);
        return new Place(List.of(path.split("\\.")), colon < 0 ? "" : inside.substring(colon + 1));
    }

    private Part text(boolean inChoice) {
        int from = at;
        while (at < written.length() && (inChoice ? "{[|]" : "{[").indexOf(written.charAt(at)) < 0) {
            at++;
        }
        return new Part.Text(written.substring(from, at));
    }
}
