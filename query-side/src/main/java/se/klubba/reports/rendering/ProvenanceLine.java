package se.klubba.reports.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.klubba.reading.Named;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.MadeFor;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.document.Provenance;
import se.klubba.reports.document.Unread;
import se.klubba.words.Messages;

/** One of the values that a report depends on, in words. Public for the template of the page. */
public record ProvenanceLine(String label, String value) {
    static List<ProvenanceLine> of(Document document, Messages say) {
        var from = document.provenance();
        var asked = from.parameters();
        var lines = new ArrayList<>(List.of(
                line("report", say.say("provenance.definition", document.name(), from.report(), from.version()), say),
                line("period", period(asked, say), say),
                line("bodies", from.bodies().isEmpty() ? say.say("provenance.all") : named(from.bodies()), say),
                line("matter", from.matter() == null ? say.say("provenance.all") : named(List.of(from.matter())), say),
                line("asOf", asked.asOf().toString(), say),
                line(
                        "knownAt",
                        asked.knownAt() == null
                                ? say.say("provenance.knownAt.end")
                                : asked.knownAt().toString(),
                        say),
                line("language", say.say("provenance.language.name"), say),
                line("zone", asked.zone().getId(), say),
                line("position", String.valueOf(from.position()), say),
                line("logDigest", from.logDigest(), say),
                line("disposed", String.valueOf(from.disposed()), say),
                line("disposedDigest", from.disposedDigest(), say),
                line("unread", unread(from, say), say)));
        if (from.madeFor() != null) {
            lines.add(1, line("madeFor", madeFor(from.madeFor(), say), say));
        }
        if (asked.register() != null) {
            lines.addFirst(line("register", asked.register(), say));
        }
        return List.copyOf(lines);
    }

    private static String madeFor(MadeFor who, Messages say) {
        var sees = say.say("provenance.madeFor." + who.sees());
        return who.bodies().isEmpty() ? sees : sees + ": " + named(who.bodies());
    }

    private static String unread(Provenance from, Messages say) {
        return from.unread().isEmpty()
                ? say.say("provenance.unread.none")
                : from.unread().stream().map(Unread::toString).collect(Collectors.joining(", "));
    }

    private static ProvenanceLine line(String key, String value, Messages say) {
        return new ProvenanceLine(say.say("provenance." + key), value);
    }

    static String period(Parameters asked, Messages say) {
        var from = asked.from() == null ? "" : say.say("provenance.period.from", asked.from());
        var to = asked.to() == null ? "" : say.say("provenance.period.to", asked.to());
        var both = (from + " " + to).strip();
        return both.isEmpty() ? say.say("provenance.period.all") : both;
    }

    /** Each with its identifier, by which it is asked for again. */
    private static String named(List<Named> things) {
        return things.stream()
                .map(n -> n.name() == null ? n.id() : n.name() + " (" + n.id() + ")")
                .collect(Collectors.joining(", "));
    }
}
