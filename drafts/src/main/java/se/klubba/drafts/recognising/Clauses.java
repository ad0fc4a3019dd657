package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts what was decided into its clauses: several may stand in one line, or in one sentence. */
final class Clauses {
    private static final Pattern CUT =
            Pattern.compile("(?iU)(?<mark>[.;,:]?)\\s+(?:(?<and>samt|och|and|dels)\\s+)?(?=(?:att|that)\\s)");
    private static final Pattern NUMBER =
            Pattern.compile("(?iUs)^(?:att-?sats\\s*)?(?:\\d{1,2}|[a-h])\\s?[.):]+\\s*(?:att[.:]\\s+)?");

    private final Lexicon lexicon;

    Clauses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Without the number that may stand before it. */
    Span withoutNumber(Span span) {
        var m = NUMBER.matcher(span.text());
        return m.find() && m.end() < span.text().length()
                ? span.part(m.end(), span.text().length())
                : span;
    }

    List<Span> of(Span decided) {
        var clauses = new ArrayList<Span>();
        var text = decided.text();
        int from = 0;
        var m = CUT.matcher(text);
        while (m.find()) {
            var before = text.substring(from, m.start());
            if (!before.isBlank()
                    && !quoting(text, m.start())
                    && cuts(before, m.group("mark"), m.group("and"), text.substring(m.end()))) {
                add(clauses, decided, from, m.start() + m.group("mark").length());
                from = m.end();
            }
        }
        add(clauses, decided, from, text.length());
        return clauses;
    }

    /** Inside a wording that is quoted: its sentences are one text. */
    private static boolean quoting(String text, int at) {
        var before = text.substring(0, at);
        long straight = before.chars().filter(c -> c == '"').count();
        long curly =
                before.chars().filter(c -> c == '”' || c == '“' || c == '„').count();
        return straight % 2 == 1 && text.indexOf('"', at) > 0
                || curly % 2 == 1 && text.substring(at).matches("(?s).*[”“].*");
    }

    private boolean cuts(String before, String mark, @org.jspecify.annotations.Nullable String and, String next) {
        if ("dels".equalsIgnoreCase(and)) {
            return true;
        }
        if (!lexicon.starts("att", before.stripLeading()) && !mark.equals(".") && !mark.equals(";")) {
            return false;
        }
        if (mark.equals(".") || mark.equals(";")) {
            return true;
        }
        if (and == null && lexicon.starts("goes-on", next)) {
            return false;
        }
        boolean verb = lexicon.starts("decision-infinitive", next);
        boolean governs = lexicon.in("governs", before);
        if (mark.equals(",") || "samt".equalsIgnoreCase(and)) {
            return !governs || verb;
        }
        return and != null && verb && !governs;
    }

    private static void add(List<Span> clauses, Span of, int from, int to) {
        var clause = Span.trimmed(of.block(), of.from() + from, of.from() + to);
        if (clause.text().length() > 2) {
            clauses.add(clause);
        }
    }
}
