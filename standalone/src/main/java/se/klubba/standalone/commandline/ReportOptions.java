package se.klubba.standalone.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.reports.Parameter;
import se.klubba.reports.asking.BodiesByName;
import se.klubba.words.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is asked of a report: a mixin. It is read and checked where questions over HTTP are. */
final class ReportOptions {
    /** What each parameter is called here. */
    static final Map<Parameter, String> NAMES = Map.of(
            Parameter.FROM, "--from",
            Parameter.TO, "--to",
            Parameter.BODIES, "--body",
            Parameter.MATTER, "--matter",
            Parameter.AS_OF, "--as-of",
            Parameter.KNOWN_AT, "--known-at",
            Parameter.LANGUAGE, "--language");

    @Option(names = "--from", paramLabel = "DAY", description = "The first day of the period, as 2020-01-01.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Its last day, included.")
    private @Nullable String to;

    @Option(
            names = "--body",
            paramLabel = "BODY",
            description = "A body, by its identifier or by a name that it alone has or had; any number of times.")
    private List<String> bodies = new ArrayList<>();

    @Option(names = "--matter", paramLabel = "MATTER", description = "A matter, by its identifier.")
    private @Nullable String matter;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day that the report is of; by default today.")
    private @Nullable String asOf;

    @Option(
            names = "--known-at",
            paramLabel = "MOMENT",
            description = "As known then: an instant as 2020-02-14T12:00:00Z, or a day; by default now.")
    private @Nullable String knownAt;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "sv or en; by default sv.")
    private @Nullable String language;

    /** As it would be asked over HTTP. */
    JsonNode of(EventLog log) {
        var asked = EventJson.mapper().createObjectNode();
        say(asked, Parameter.FROM, from);
        say(asked, Parameter.TO, to);
        say(asked, Parameter.MATTER, matter);
        say(asked, Parameter.AS_OF, asOf);
        say(asked, Parameter.KNOWN_AT, knownAt);
        say(asked, Parameter.LANGUAGE, language);
        if (!bodies.isEmpty()) {
            var there = asked.putArray(Parameter.BODIES.field());
            var names = BodiesByName.in(log);
            bodies.forEach(body -> there.add(names.find(body).value()));
        }
        return asked;
    }

    Language language() {
        return language == null ? Language.SV : Language.tagged(language);
    }

    private static void say(ObjectNode asked, Parameter parameter, @Nullable String value) {
        if (value != null) {
            asked.put(parameter.field(), value);
        }
    }
}
