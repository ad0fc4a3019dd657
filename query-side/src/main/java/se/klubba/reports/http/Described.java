package se.klubba.reports.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import se.klubba.reports.Parameter;
import se.klubba.reports.Report;
import se.klubba.reports.rendering.Format;
import se.klubba.words.Language;
import se.klubba.words.Messages;

/**
 * A report that can be asked for.
 *
 * @param title in each language
 * @param about what it is and counts, in each language
 */
record Described(
        String name,
        int version,
        Map<Language, String> title,
        Map<Language, String> about,
        List<Taken> parameters,
        List<Format> formats) {
    /** @param form what its value is, in a few words */
    @Schema(name = "ReportParameter")
    record Taken(Parameter name, String form, boolean needed) {}

    static Described of(Report report) {
        var definition = report.definition();
        return new Described(
                definition.name(),
                definition.version(),
                inEach(report, "title"),
                inEach(report, "about"),
                definition.takes().stream()
                        .map(p -> new Taken(p, p.form(), definition.needs().contains(p)))
                        .toList(),
                List.of(Format.values()));
    }

    private static Map<Language, String> inEach(Report report, String key) {
        return Map.of(
                Language.SV, Messages.of(report.getClass(), Language.SV).say(key),
                Language.EN, Messages.of(report.getClass(), Language.EN).say(key));
    }
}
