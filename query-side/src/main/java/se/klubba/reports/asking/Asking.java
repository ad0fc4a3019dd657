package se.klubba.reports.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.problems.Flaw;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadProblem;
import se.klubba.reports.Definition;
import se.klubba.reports.Parameter;
import se.klubba.reports.document.Parameters;
import se.klubba.words.Language;
import tools.jackson.databind.JsonNode;

/** Reads what was asked of a report, and tells at once everything that is wrong with it. */
final class Asking {
    private final Definition definition;
    private final Moments moments;
    private final JsonNode asked;
    private final List<Flaw> flaws = new ArrayList<>();

    private Asking(Definition definition, Moments moments, JsonNode asked) {
        this.definition = definition;
        this.moments = moments;
        this.asked = asked;
    }

    /** @throws ReadProblem where it cannot be read */
    static Parameters read(Definition definition, JsonNode asked, Moments moments) {
        if (!asked.isObject()) {
            throw ReadProblem.malformed("the body has to be an object with the parameters of the report");
        }
        return new Asking(definition, moments, asked).parameters();
    }

    private Parameters parameters() {
        fields();
        var from = day(Parameter.FROM);
        var to = day(Parameter.TO);
        if (from != null && to != null && to.isBefore(from)) {
            flaws.add(new Flaw("to", "a period cannot end (" + to + ") before it begins (" + from + ")"));
        }
        var bodies = bodies();
        var matter = one(Parameter.MATTER, MatterId::new);
        var said = day(Parameter.AS_OF);
        var asOf = said == null ? moments.today() : said;
        if (from != null && from.isAfter(asOf)) {
            flaws.add(new Flaw(
                    "from", "a period cannot begin (" + from + ") after the day of the report (" + asOf + ")"));
        }
        if (!definition.takes().contains(Parameter.FROM) && to != null && to.isBefore(asOf)) {
            flaws.add(new Flaw(
                    "to", "what is to come cannot end (" + to + ") before the day of the report (" + asOf + ")"));
        }
        var knownAt = one(Parameter.KNOWN_AT, moments::instant);
        var language = one(Parameter.LANGUAGE, Language::tagged);
        if (!flaws.isEmpty()) {
            throw ReadProblem.malformed(flaws);
        }
        return new Parameters(
                from,
                to,
                bodies,
                matter,
                asOf,
                knownAt,
                language == null ? Language.SV : language,
                moments.zone(),
                moments.register());
    }

    private void fields() {
        var known = definition.takes().stream().map(Parameter::field).toList();
        asked.propertyNames().stream()
                .filter(field -> !known.contains(field))
                .map(field -> new Flaw(
                        field,
                        "'" + field + "' is not a parameter of " + definition.name() + "; its parameters are "
                                + String.join(", ", known)))
                .forEach(flaws::add);
        definition.needs().stream()
                .filter(needed -> asked.path(needed.field()).isMissingNode()
                        || asked.path(needed.field()).isNull())
                .map(needed -> new Flaw(
                        needed.field(), "the parameter '" + needed.field() + "' is missing: a " + needed.form()))
                .forEach(flaws::add);
    }

    private @Nullable LocalDate day(Parameter parameter) {
        return one(parameter, said -> Moments.day(parameter.field(), said));
    }

    private <T> @Nullable T one(Parameter parameter, Function<String, T> read) {
        var node = asked.path(parameter.field());
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return text(parameter.field(), parameter.form(), node, read);
    }

    private <T> @Nullable T text(String field, String form, JsonNode node, Function<String, T> read) {
        if (!node.isString()) {
            flaws.add(new Flaw(field, "'" + field + "' has to be a text: " + form));
            return null;
        }
        try {
            return read.apply(node.asString());
        } catch (ReadProblem | IllegalArgumentException e) {
            flaws.add(new Flaw(field, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private List<BodyId> bodies() {
        var node = asked.path(Parameter.BODIES.field());
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            flaws.add(new Flaw("bodies", "'bodies' has to be a list of identifiers of bodies"));
            return List.of();
        }
        var bodies = new ArrayList<BodyId>();
        for (int i = 0; i < node.size(); i++) {
            var body = text("bodies[" + i + "]", "the identifier of a body", node.path(i), BodyId::new);
            if (body != null) {
                bodies.add(body);
            }
        }
        return bodies;
    }
}
