package se.klubba.acts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;

/**
 * An act as it is received.
 *
 * @param name of the command, {@code bodies.EstablishBody}
 * @param path that it is posted to; empty where it is received in a way of its own
 * @param sentBy who may post it there
 * @param effect its name inside a decision or a record file
 * @param meaning what that says, in words
 * @param creates the component that identifies what it brings into being; empty where nothing is
 * @param dated whether it has a day
 */
public record ActDescription(
        Class<? extends Act> type,
        String name,
        String path,
        Senders sentBy,
        String effect,
        String meaning,
        String creates,
        boolean dated) {
    /** The component that every act ends with. */
    public static final String AT = "at";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** @throws IllegalStateException naming the act and what it lacks */
    static ActDescription of(Class<? extends Act> act) {
        var command = act.getAnnotation(Command.class);
        var recordable = act.getAnnotation(Recordable.class);
        require(act.isRecord() && command != null && recordable != null, act, "a record with @Command and @Recordable");
        var described = new ActDescription(
                act,
                command.namespace() + "." + command.name(),
                recordable.path(),
                recordable.sentBy(),
                recordable.effect(),
                recordable.meaning(),
                recordable.creates(),
                recordable.dated());
        described.check();
        return described;
    }

    private void check() {
        var last = type.getRecordComponents()[type.getRecordComponents().length - 1];
        require(last.getType() == Occurrence.class && last.getName().equals(AT), type, "last an Occurrence 'at'");
        require(
                posted() == (sentBy != Senders.NOBODY),
                type,
                "either a path and who sends it there, 'sentBy', or neither");
        require(!meaning.isBlank(), type, "words for what it says, 'meaning'");
        for (var variable : pathVariables()) {
            require(component(variable) != null, type, "the component '" + variable + "' that its path names");
        }
        var created = component(creates);
        require(
                creates.isEmpty() || created != null && Identifier.class.isAssignableFrom(created.getType()),
                type,
                "an identifier '" + creates + "' for what it brings into being");
        var fact = type.getAnnotation(Recordable.class).fact();
        for (var said : fact == KlubbaEvent.class ? List.<RecordComponent>of() : components()) {
            require(
                    ActParts.components(fact)
                            .anyMatch(c -> c.getName().equals(said.getName())
                                    && c.getGenericType().equals(said.getGenericType())),
                    type,
                    "'" + said.getName() + "' in " + fact.getSimpleName() + ", which it puts on record");
        }
    }

    /** What it says, in order, without when and where. */
    public List<RecordComponent> components() {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> !c.getName().equals(AT))
                .toList();
    }

    /** What fields say that say something of their own in it, by their names. */
    public Map<String, String> meanings() {
        return components().stream()
                .filter(c -> c.isAnnotationPresent(Meaning.class))
                .collect(Collectors.toMap(
                        RecordComponent::getName,
                        c -> c.getAnnotation(Meaning.class).value()));
    }

    /** What kind of thing it brings into being. */
    public Optional<Class<?>> createdType() {
        return Optional.ofNullable(component(creates)).map(RecordComponent::getType);
    }

    @Nullable
    RecordComponent component(String name) {
        return components().stream()
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<String> pathVariables() {
        return VARIABLE.matcher(path).results().map(ActDescription::variable).toList();
    }

    private static String variable(MatchResult found) {
        return found.group(1);
    }

    public boolean posted() {
        return !path.isEmpty();
    }

    /** {@code EstablishBody}. */
    public String simpleName() {
        return type.getSimpleName();
    }

    private static void require(boolean holds, Class<?> act, String what) {
        if (!holds) {
            throw new IllegalStateException(act.getName() + " has to have " + what);
        }
    }
}
