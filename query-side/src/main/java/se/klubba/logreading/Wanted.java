package se.klubba.logreading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.reading.ReadProblem;

/** Which events are wanted: those of any of the types, if any are named, and under any of the tags, if any are. */
record Wanted(Set<String> types, Set<Tag> tags) {
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{1,40})=([^=\\s]{1,200})");
    private static final Set<String> TYPES =
            EventCatalog.all().stream().map(EventCatalog::name).collect(Collectors.toCollection(TreeSet::new));

    static Wanted of(@Nullable List<String> types, @Nullable List<String> tags) {
        return new Wanted(
                Objects.requireNonNullElse(types, List.<String>of()).stream()
                        .map(Wanted::type)
                        .collect(Collectors.toSet()),
                Objects.requireNonNullElse(tags, List.<String>of()).stream()
                        .map(Wanted::tag)
                        .collect(Collectors.toSet()));
    }

    private static String type(String said) {
        if (!TYPES.contains(said)) {
            throw ReadProblem.malformed(
                    "'" + said + "' is not right for type: the type of an event, one of " + String.join(", ", TYPES));
        }
        return said;
    }

    private static Tag tag(String said) {
        var read = TAG.matcher(said);
        if (!read.matches()) {
            throw ReadProblem.malformed(
                    "'" + said + "' is not right for tag: a kind of thing and its identifier, matter=…");
        }
        return Tag.of(read.group(1), read.group(2));
    }

    boolean matches(LoggedEvent event) {
        return (types.isEmpty() || types.contains(event.type().name()))
                && (tags.isEmpty() || tags.stream().anyMatch(event.tags()::contains));
    }
}
