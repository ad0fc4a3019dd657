package se.klubba.acts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.problems.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What Jackson could not read, said in terms of the fields that were sent. */
public final class Reading {
    private Reading() {}

    static Flaw missing(String field) {
        return new Flaw(field, "the field '" + field + "' is missing");
    }

    static Flaw unknownField(String field, String of, Collection<?> known) {
        return new Flaw(field, "'" + field + "' is not a field of " + of + "; its fields are " + known);
    }

    /** What stands in the place of Jackson's own message, which names our classes. */
    public static Malformed malformed(JacksonException e) {
        return new Malformed(flaws(e).toList());
    }

    static Stream<Flaw> flaws(JacksonException e) {
        var at = path(e);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed inner) {
                return inner.flaws().stream().map(flaw -> flaw.in(at));
            }
            if (cause instanceof IllegalArgumentException) {
                return Stream.of(new Flaw(at, in(at) + cause.getMessage()));
            }
            if (cause instanceof NullPointerException) {
                return Stream.of(new Flaw(at, in(at) + "something is missing"));
            }
        }
        return Stream.of(new Flaw(at, message(e, at)));
    }

    private static String message(JacksonException e, String field) {
        return switch (e) {
            case StreamReadException broken -> {
                var at = broken.getLocation();
                yield at == null
                        ? "not JSON: " + broken.getOriginalMessage()
                        : "not JSON at line " + at.getLineNr() + ", column " + at.getColumnNr() + ": "
                                + broken.getOriginalMessage();
            }
            case UnrecognizedPropertyException unknown ->
                "'" + field + "' is not known; there are " + unknown.getKnownPropertyIds();
            case InvalidFormatException wrong
            when wrong.getTargetType() != null && wrong.getTargetType().isEnum() ->
                in(field) + "'" + wrong.getValue() + "' is none of " + constants(wrong.getTargetType());
            case InvalidTypeIdException wrong -> in(field) + unknownKind(wrong);
            case InvalidFormatException wrong -> in(field) + "'" + wrong.getValue() + "' cannot be read";
            // Jackson's setting for a primitive that is absent, null or of another type
            case MismatchedInputException wrong
            when wrong.getTargetType() == long.class -> in(field) + "a whole number is missing here";
            case MismatchedInputException wrong -> in(field) + "expected " + expected(wrong.getTargetType());
            default -> in(field) + e.getOriginalMessage();
        };
    }

    private static String unknownKind(InvalidTypeIdException wrong) {
        var kinds = wrong.getBaseType() == null
                ? null
                : wrong.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
        var known = kinds == null
                ? ""
                : Arrays.stream(kinds.value()).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
        return wrong.getTypeId() == null
                ? "'kind' is missing" + (known.isEmpty() ? "" : ": one of " + known)
                : "the kind '" + wrong.getTypeId() + "' is not known" + (known.isEmpty() ? "" : "; there are " + known);
    }

    private static String constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isRecord() ? "an object, or the text of a " + type.getSimpleName() : "a " + type.getSimpleName();
    }

    /** The occurrence is not seen by who sends an act: its parts are fields of the act. */
    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (!path.isEmpty() || !step.getPropertyName().equals(ActDescription.AT)) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String in(String field) {
        return field.isEmpty() ? "" : "in '" + field + "': ";
    }
}
