package se.klubba.standalone.commandline;

import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Collectors;
import se.klubba.reports.Parameter;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;
import se.klubba.words.Language;
import se.klubba.words.Messages;

/** Which reports there are, for who asks. */
final class ListOfReports {
    private ListOfReports() {}

    static void write(Reports reports, Language language, PrintWriter out) {
        reports.all().forEach(report -> write(report, language, out));
    }

    private static void write(Report report, Language language, PrintWriter out) {
        var messages = Messages.of(report.getClass(), language);
        var definition = report.definition();
        out.println(definition.name() + ": " + messages.say("title"));
        out.println("    " + messages.say("about"));
        out.println("    " + options(definition.takes(), definition.needs()));
        out.println();
    }

    private static String options(Set<Parameter> takes, Set<Parameter> needs) {
        return takes.stream()
                .map(p -> needs.contains(p) ? option(p) : "[" + option(p) + "]")
                .collect(Collectors.joining(" "));
    }

    private static String option(Parameter parameter) {
        return ReportOptions.NAMES.get(parameter) + "=" + parameter.form().replace(' ', '-');
    }
}
