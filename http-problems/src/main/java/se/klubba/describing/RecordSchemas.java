package se.klubba.describing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What of an answer is always there: the components of a record that are not {@code @Nullable}. Others are left out where there is nothing to say,
 * or, where they are always written, are null.
 */
@Component
class RecordSchemas implements ModelConverter {
    private static final String OURS = "se.klubba.";

    private final TypeNames names;

    RecordSchemas(TypeNames names) {
        this.names = names;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        JavaType java = type.getType() == null ? null : Json.mapper().constructType(type.getType());
        if (java != null && java.getRawClass() == JsonNode.class) {
            return anything();
        }
        var resolved = others.next().resolve(type, context, others);
        if (resolved != null && java != null && java.getRawClass().getName().startsWith(OURS)) {
            claim(resolved, java.getRawClass());
        }
        if (resolved != null && java != null && java.getRawClass().isRecord()) {
            complete(defined(resolved, context.getDefinedModels()), java.getRawClass());
        }
        if (resolved != null && java != null) {
            written(resolved, Constants.of(java.getRawClass()));
        }
        return resolved;
    }

    private void claim(Schema<?> resolved, Class<?> type) {
        var ref = resolved.get$ref();
        var name = ref == null ? resolved.getName() : ref.substring(ref.lastIndexOf('/') + 1);
        if (name != null) {
            names.claim(name, type);
        }
    }

    /** What is as it was recorded has no one shape. */
    private static Schema<?> anything() {
        var schema = new Schema<>().description("As it was recorded");
        schema.setTypes(Set.of("object"));
        schema.setAdditionalProperties(true);
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static void written(Schema<?> kind, List<String> constants) {
        if (!constants.isEmpty() && kind.getEnum() != null) {
            ((Schema<String>) kind).setEnum(constants);
        }
    }

    private static Schema<?> defined(Schema<?> resolved, Map<String, Schema> models) {
        var ref = resolved.get$ref();
        var model = ref == null ? null : models.get(ref.substring(ref.lastIndexOf('/') + 1));
        return model == null ? resolved : model;
    }

    private static void complete(Schema<?> schema, Class<?> type) {
        if (schema.getProperties() == null || !writesAll(type.getAnnotation(JsonInclude.class))) {
            return;
        }
        var required =
                new LinkedHashSet<String>(schema.getRequired() == null ? new ArrayList<>() : schema.getRequired());
        for (var component : type.getRecordComponents()) {
            var property = (Schema<?>) schema.getProperties().get(component.getName());
            if (property == null) {
                continue;
            }
            if (leftOut(component)) {
                required.remove(component.getName());
            } else if (!mayBeNull(component)) {
                required.add(component.getName());
            } else if (alwaysWritten(component)) {
                required.add(component.getName());
                orNull(property);
            }
        }
        schema.setRequired(new ArrayList<>(required));
    }

    private static boolean writesAll(@Nullable JsonInclude of) {
        return of == null || of.value() == JsonInclude.Include.ALWAYS || of.value() == JsonInclude.Include.NON_NULL;
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean leftOut(RecordComponent component) {
        var included = component.getAccessor().getAnnotation(JsonInclude.class);
        return included != null && !writesAll(included);
    }

    private static boolean alwaysWritten(RecordComponent component) {
        var included = component.getAccessor().getAnnotation(JsonInclude.class);
        return included != null && included.value() == JsonInclude.Include.ALWAYS;
    }

    private static void orNull(Schema<?> property) {
        if (property.get$ref() == null && property.getType() != null) {
            property.setTypes(new LinkedHashSet<>(List.of(property.getType(), "null")));
        } else if (property.getTypes() != null) {
            var types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
        }
    }
}
