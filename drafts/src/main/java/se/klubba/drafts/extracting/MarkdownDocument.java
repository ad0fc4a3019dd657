package se.klubba.drafts.extracting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.klubba.reading.PlaceInOriginal;

/** Markdown as it is shown: no marks, the numbers of lists written out, a paragraph a line. */
final class MarkdownDocument {
    private static final String EXTRACTOR = Library.COMMONMARK.extractor("klubba-markdown/3");
    /** A line of a paragraph that is wrapped is longer. */
    private static final int SHORT = 56;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?(?:---\\R(?:(?!---).*\\R)*---\\R|(?:[a-z][A-Za-z_-]*:[^\\n]*\\R){3,}(?=\\R))");

    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*[\"']?(.+?)[\"']?[ \\t]*$");

    private MarkdownDocument() {}

    static Extracted read(String text) {
        var reading = new Blocks();
        PARSER.parse(headingsApart(withoutFrontMatter(text))).accept(reading);
        return new Extracted("text/markdown", EXTRACTOR, false, reading.lines);
    }

    /** What publishing a page needs, before it: its title is the text's, and when it was put up is no day of a meeting. */
    private static String withoutFrontMatter(String text) {
        var m = FRONT_MATTER.matcher(text);
        if (!m.find()) {
            return text;
        }
        var title = TITLE.matcher(m.group());
        var lines = "\n".repeat((int) m.group().lines().count() - 1);
        return (title.find() ? "# " + title.group(1) : "") + "\n" + lines + text.substring(m.end());
    }

    /** Many write {@code ##Beslut} and mean a heading. */
    private static String headingsApart(String text) {
        return text.replaceAll("(?m)^(#{1,6})(?=[\\p{L}\\d§])", "$1 ");
    }

    private static final class Blocks extends AbstractVisitor {
        private final List<Line> lines = new ArrayList<>();
        private String lead = "";
        private int quoted;

        @Override
        public void visit(Heading heading) {
            blank(heading);
            add(heading, text(heading), heading.getLevel());
        }

        @Override
        public void visit(Paragraph paragraph) {
            blank(paragraph);
            for (var line : text(paragraph).split("\n")) {
                add(paragraph, line, 0);
            }
        }

        @Override
        public void visit(BulletList list) {
            visitChildren(list);
        }

        @Override
        public void visit(OrderedList list) {
            int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                lead = number++ + (list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter()) + " ";
                item.accept(this);
            }
        }

        @Override
        public void visit(ListItem item) {
            if (item.getParent() instanceof BulletList) {
                lead = "- ";
            }
            visitChildren(item);
        }

        @Override
        public void visit(BlockQuote quote) {
            quoted++;
            visitChildren(quote);
            quoted--;
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.getLiteral().lines().forEach(l -> add(code, "> " + l, 0));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.getLiteral().lines().forEach(l -> add(code, l, 0));
        }

        @Override
        public void visit(HtmlBlock html) {
            blank(html);
            for (var line : HtmlDocument.read(html.getLiteral()).lines()) {
                lines.add(new Line(line.text(), place(html), line.heading(), false));
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                blank(block);
            }
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow row) {
                var cells = new ArrayList<String>();
                for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        cells.add(text(cell).replace('\n', ' ').strip());
                    }
                }
                add(node, String.join("\t", cells), 0);
            } else {
                visitChildren(node);
            }
        }

        /** What is apart in the source stays apart; items of a tight list do not. */
        private void blank(Node node) {
            boolean inList = node.getParent() instanceof ListItem;
            if (!inList && !lines.isEmpty() && !lines.getLast().blank()) {
                lines.add(Line.of("", place(node)));
            }
        }

        private void add(Node node, String text, int level) {
            var plain = Plain.of(text).strip();
            if (!plain.isEmpty()) {
                lines.add(new Line("> ".repeat(quoted) + lead + plain, place(node), level, false));
                lead = "";
            }
        }

        /** Where its block begins. */
        private static PlaceInOriginal place(Node node) {
            for (Node n = node; n != null; n = n.getParent()) {
                if (!n.getSourceSpans().isEmpty()) {
                    return PlaceInOriginal.ofLine(
                            0, n.getSourceSpans().getFirst().getLineIndex() + 1);
                }
            }
            return PlaceInOriginal.UNKNOWN;
        }

        private static String text(Node node) {
            var out = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    out.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    out.append(code.getLiteral());
                }

                @Override
                public void visit(SoftLineBreak soft) {
                    out.append(label(out) || headed(soft) || labels(soft) || broken(out, soft) ? '\n' : ' ');
                }

                @Override
                public void visit(HardLineBreak hard) {
                    out.append('\n');
                }
            });
            return out.toString();
        }

        /** "Absent: …" below "Present: …". */
        private static boolean labels(SoftLineBreak at) {
            boolean marked = at.getNext() instanceof StrongEmphasis || at.getNext() instanceof Emphasis;
            var emphasised = marked ? at.getNext().getFirstChild() : at.getNext();
            return emphasised instanceof Text next
                    && next.getLiteral().matches("(?U)\\p{Lu}[\\p{L} -]{2,30}:(?:\\s.*)?");
        }

        /** A line that is not full was broken by hand: a list without marks, a name in each. */
        private static boolean broken(CharSequence before, SoftLineBreak at) {
            var text = before.toString();
            int length = text.length() - text.lastIndexOf('\n') - 1;
            return length < SHORT
                    && at.getNext() instanceof Text next
                    && next.getLiteral().matches("(?Us)\\p{Lu}.*")
                    && text.matches("(?Us).*[\\p{L}\\p{N}]");
        }

        /** A line in bold letters heads what follows it. */
        private static boolean headed(SoftLineBreak at) {
            var before = at.getPrevious();
            if (before instanceof HtmlInline html) {
                return html.getLiteral().matches("(?i)</(?:strong|b)>");
            }
            return before instanceof StrongEmphasis
                    && (before.getPrevious() == null || before.getPrevious() instanceof SoftLineBreak);
        }

        /** Many do not leave a line blank where a new thought begins: a line that has ended its sentence is one of its own. */
        private static boolean label(CharSequence before) {
            char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
            return ".:;!?)".indexOf(last) >= 0;
        }
    }
}
