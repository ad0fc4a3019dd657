package se.klubba.describing;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;

/** The one shape of what goes wrong (RFC 9457). */
final class ProblemShape {
    private ProblemShape() {}

    static Schema<?> problem() {
        var problem = object("What goes wrong, whoever notices it (RFC 9457).");
        problem.addProperty("type", text("urn:klubba:problem: and the code").format("uri"));
        problem.addProperty("title", text("The status in words"));
        problem.addProperty("status", number("The status of the answer"));
        problem.addProperty("detail", text("For people: what is wrong, and what would be right"));
        problem.addProperty(
                "code",
                text("For programs: stable, in kebab-case; each answer lists those that it may have, as x-codes")
                        .pattern("^[a-z0-9]+(-[a-z0-9]+)*$"));
        problem.addProperty("field", text("The first field that is wrong, basis.sources[0].lines"));
        problem.addProperty("errors", list("Every field that is wrong", "Flaw"));
        problem.addProperty("instance", text("The path that was asked"));
        problem.setRequired(List.of("type", "title", "status", "code"));
        return problem;
    }

    static Schema<?> flaw() {
        var flaw = object("One thing that is wrong with what was sent.");
        flaw.addProperty("field", text("Where; empty for the whole"));
        flaw.addProperty("message", text("What is wrong, and what would be right"));
        flaw.setRequired(List.of("field", "message"));
        return flaw;
    }

    private static Schema<Object> object(String description) {
        return of("object", description);
    }

    private static Schema<Object> text(String description) {
        return of("string", description);
    }

    private static Schema<Object> number(String description) {
        return of("integer", description);
    }

    private static Schema<Object> list(String description, String of) {
        var list = of("array", description);
        list.setItems(new Schema<>().$ref("#/components/schemas/" + of));
        return list;
    }

    private static Schema<Object> of(String type, String description) {
        var schema = new Schema<Object>().types(Set.of(type)).description(description);
        schema.setType(type);
        return schema;
    }
}
