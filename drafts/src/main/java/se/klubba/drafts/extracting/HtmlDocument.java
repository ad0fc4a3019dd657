package se.klubba.drafts.extracting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.klubba.reading.PlaceInOriginal;

/** HTML as it is shown: a block a line, cells of a table row apart by tabs, the numbers of lists written out. */
final class HtmlDocument {
    private static final String EXTRACTOR = Library.JSOUP.extractor("klubba-html/1");
    private static final Set<String> NOT_SHOWN =
            Set.of("script", "style", "head", "template", "noscript", "nav", "svg");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int block;
    private int heading;
    private int quoted;

    private HtmlDocument() {}

    static Extracted read(String text) {
        var reading = new HtmlDocument();
        reading.children(Jsoup.parse(text).body());
        reading.end();
        return new Extracted("text/html", EXTRACTOR, false, reading.lines);
    }

    private void children(Element of) {
        for (var node : of.childNodes()) {
            read(node);
        }
    }

    private void read(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element && !NOT_SHOWN.contains(element.normalName())) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> end();
            case "tr" -> row(element);
            case "li" -> {
                end();
                line.append(lead(element));
                children(element);
                end();
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                apart();
                heading = element.normalName().charAt(1) - '0';
                children(element);
                end();
                heading = 0;
            }
            case "blockquote" -> {
                apart();
                quoted++;
                children(element);
                end();
                quoted--;
            }
            default -> {
                if (!element.isBlock()) {
                    if (labels(element)) {
                        end();
                    }
                    boolean heads = line.toString().isBlank() && heads(element);
                    children(element);
                    if (heads) {
                        end();
                    }
                    return;
                }
                if (element.normalName().equals("p")) {
                    apart();
                } else {
                    end();
                }
                children(element);
                end();
            }
        }
    }

    /** A label in bold letters that begins a line of its own. */
    private static boolean labels(Element element) {
        return bold(element)
                && element.text().strip().endsWith(":")
                && element.previousSibling() instanceof TextNode before
                && before.getWholeText().matches("(?s).*\\R[ \\t]*");
    }

    private static boolean bold(Element element) {
        return element.normalName().equals("strong") || element.normalName().equals("b");
    }

    /** A line in bold letters, with what follows it on the next. */
    private static boolean heads(Element element) {
        return bold(element)
                && !element.text().strip().endsWith(":")
                && element.nextSibling() instanceof TextNode next
                && next.getWholeText().matches("(?s)[ \\t]*\\R.*");
    }

    private void row(Element row) {
        end();
        line.append(String.join(
                "\t", row.children().stream().map(c -> c.text().strip()).toList()));
        end();
    }

    private static String lead(Element item) {
        if (item.parent() == null || !item.parent().normalName().equals("ol")) {
            return "- ";
        }
        var start = item.parent().attr("start");
        int first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
        return first + item.elementSiblingIndex() + ". ";
    }

    /** With a blank line before it, as it is shown. */
    private void apart() {
        boolean begun = !line.toString().isBlank();
        end();
        if (!begun && !lines.isEmpty() && !lines.getLast().blank()) {
            lines.add(Line.of("", PlaceInOriginal.ofParagraph(block)));
        }
    }

    private void end() {
        var text = Plain.of(line.toString()).strip();
        line.setLength(0);
        if (!text.isEmpty() && !text.equals("-")) {
            lines.add(new Line("> ".repeat(quoted) + text, PlaceInOriginal.ofParagraph(++block), heading, false));
        } else if (text.equals("-")) {
            line.append("- ");
        }
    }
}
