package se.klubba.reports.rendering;

import org.jspecify.annotations.Nullable;
import se.klubba.reports.document.Document;
import se.klubba.words.Messages;

/** What stands in the margins of each printed page: whose register it is of, what it tells, from which record; and which page it is. */
final class PrintedMargins {
    private PrintedMargins() {}

    static String of(Document document, Messages say) {
        var from = document.provenance();
        return """
                @page {
                  @top-left { content: %s; }
                  @top-right { content: %s; }
                  @bottom-left { content: %s; }
                  @bottom-right { content: %s counter(page) %s counter(pages); }
                }
                """.formatted(
                        text(whose(from.parameters().register()) + document.title()),
                        text(say.say("provenance.asOf") + " "
                                + say.inWords().told(from.parameters().asOf())),
                        text(say.say("provenance.definition", document.name(), from.report(), from.version()) + " · "
                                + say.say("print.position", from.position())),
                        text(say.say("print.page") + " "),
                        text(" " + say.say("print.of") + " "));
    }

    private static String whose(@Nullable String register) {
        return register == null ? "" : register + " · ";
    }

    /** As a string of a style sheet, which nothing in it can end. */
    private static String text(String of) {
        var quoted = new StringBuilder("\"");
        of.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }
}
