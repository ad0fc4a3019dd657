package se.klubba.drafts.extracting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import se.klubba.reading.PlaceInOriginal;

/** A .docx: the first page's head, then paragraphs with their numbers as they are printed, table rows with their cells apart by tabs. */
final class WordDocument {
    private static final String EXTRACTOR = Library.POI.extractor("klubba-docx/2");
    private static final Pattern NOTE = Pattern.compile("\\[(footnote|endnote)Ref:\\d+]");
    private static final Pattern HEADING = Pattern.compile("(?i)(heading|rubrik|title|titel)\\s*(\\d?)");
    /** A number alone, in a column of numbers. */
    private static final int NARROW = 12;

    private final List<Line> lines = new ArrayList<>();
    private final PrintedNumbers numbers;
    private int page = 1;
    private boolean inHead;
    /** Outside of tables. */
    private int paragraphs;

    private int tables;
    private int row;
    /** 0 outside of cells. */
    private int cell;

    private int paragraphsOfCell;

    private WordDocument(XWPFDocument document) {
        this.numbers = new PrintedNumbers(document);
    }

    static Extracted read(String name, byte[] bytes) {
        Archive.checkWordDocument(name, bytes);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var reading = new WordDocument(document);
            reading.head(document);
            reading.body(document.getBodyElements());
            if (reading.page > Limits.PAGES) {
                throw Unreadable.tooLong(reading.page);
            }
            Limits.characters(
                    reading.lines.stream().mapToLong(l -> l.text().length()).sum());
            return new Extracted(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    EXTRACTOR,
                    false,
                    reading.placed());
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException e) {
            throw new Unreadable("document-broken", "broken-word", name);
        }
    }

    /** A file in which no page ends may never have been laid out: then nobody knows its pages. */
    private List<Line> placed() {
        return page > 1 ? lines : lines.stream().map(Line::withoutPage).toList();
    }

    /** What stands above the first page says whose minutes these are. */
    private void head(XWPFDocument document) {
        var policy = document.getHeaderFooterPolicy();
        XWPFHeader head = policy == null
                ? null
                : policy.getFirstPageHeader() == null ? policy.getDefaultHeader() : policy.getFirstPageHeader();
        if (head != null) {
            inHead = true;
            body(head.getBodyElements());
            if (!lines.isEmpty()) {
                lines.add(Line.of("", place()));
            }
            inHead = false;
            paragraphs = 0;
            tables = 0;
        }
    }

    private void body(List<IBodyElement> elements) {
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph p -> paragraph(p);
                case XWPFTable t -> table(t);
                case XWPFSDT content -> content.getContent().getText().lines().forEach(this::add);
                default -> {
                    // nothing with text
                }
            }
        }
    }

    private PlaceInOriginal place() {
        return cell == 0
                ? new PlaceInOriginal(page, inHead, 0, 0, 0, paragraphs, 0)
                : new PlaceInOriginal(page, inHead, tables, row, cell, paragraphsOfCell, 0);
    }

    private void nextParagraph() {
        if (cell == 0) {
            paragraphs++;
        } else {
            paragraphsOfCell++;
        }
    }

    private void paragraph(XWPFParagraph p) {
        nextParagraph();
        countPages(p);
        var text = text(p);
        var number = numbers.of(p);
        if (text.isBlank()) {
            lines.add(Line.of("", place()));
            return;
        }
        int heading = heading(p);
        var parts = text.split("\n");
        for (int i = 0; i < parts.length; i++) {
            var printed = i == 0 && !number.isEmpty() ? number + " " + parts[i].strip() : parts[i].strip();
            if (!printed.isEmpty()) {
                lines.add(new Line(printed, place(), heading, false));
            }
        }
    }

    private void add(String text) {
        nextParagraph();
        lines.add(Line.of(Plain.of(text).strip(), place()));
    }

    private void countPages(XWPFParagraph p) {
        page += breaks(p);
    }

    private static int breaks(XWPFParagraph p) {
        return p.getRuns().stream()
                .mapToInt(run -> run.getCTR().sizeOfLastRenderedPageBreakArray())
                .sum();
    }

    private static String text(XWPFParagraph p) {
        return Plain.of(NOTE.matcher(p.getText()).replaceAll(""));
    }

    private static int heading(XWPFParagraph p) {
        var style = p.getStyle() == null || p.getDocument().getStyles() == null
                ? null
                : p.getDocument().getStyles().getStyle(p.getStyle());
        var name = style == null || style.getName() == null ? p.getStyle() : style.getName();
        var m = HEADING.matcher(name == null ? "" : name);
        return m.lookingAt() ? m.group(2).isEmpty() ? 1 : Math.max(1, Integer.parseInt(m.group(2))) : 0;
    }

    /** One that stands in a cell is part of that cell. */
    private void table(XWPFTable table) {
        boolean outer = cell == 0;
        if (outer) {
            tables++;
            row = 0;
        }
        for (var one : table.getRows()) {
            if (outer) {
                row++;
            }
            row(one, outer);
        }
    }

    private void row(XWPFTableRow printedRow, boolean outer) {
        var cells = printedRow.getTableCells();
        if (cells.stream().allMatch(WordDocument::oneLine)) {
            if (!outer) {
                nextParagraph();
            }
            page += cells.stream() // a page ends once for all cells of a row
                    .mapToInt(c -> c.getParagraphs().stream()
                            .mapToInt(WordDocument::breaks)
                            .sum())
                    .max()
                    .orElse(0);
            var printed = new StringBuilder();
            for (var one : cells) {
                printed.append(line(one)).append("\t".repeat(columns(one)));
            }
            lines.add(Line.of(
                    printed.toString().stripTrailing(),
                    outer ? new PlaceInOriginal(page, inHead, tables, row, 0, 0, 0) : place()));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            var label = i + 1 < cells.size() && label(cells.get(i)) ? line(cells.get(i)) : "";
            if (label.isEmpty()) {
                cell(cells.get(i), i + 1, outer);
            } else {
                int before = lines.size();
                cell(cells.get(++i), i + 1, outer);
                if (lines.size() > before) {
                    var first = lines.get(before);
                    lines.set(before, first.withText(label + "\t" + first.text()));
                }
            }
        }
    }

    private void cell(XWPFTableCell of, int number, boolean outer) {
        if (!outer) {
            body(of.getBodyElements());
            return;
        }
        cell = number;
        paragraphsOfCell = 0;
        body(of.getBodyElements());
        cell = 0;
    }

    private static boolean oneLine(XWPFTableCell cell) {
        return cell.getTables().isEmpty() && filled(cell).size() <= 1;
    }

    /** A number, mostly, that stands before the paragraphs of the next cell. */
    private static boolean label(XWPFTableCell cell) {
        return oneLine(cell)
                && filled(cell).stream().allMatch(p -> text(p).length() <= NARROW)
                && cell.getParagraphs().stream().anyMatch(p -> !p.getText().isBlank() || p.getNumID() != null);
    }

    /** How many columns of its table it is as wide as. */
    private static int columns(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : Math.max(1, properties.getGridSpan().getVal().intValue());
    }

    /** Of a cell that has one: its words with their number, or the number of a row whose cell has nothing but that. */
    private String line(XWPFTableCell cell) {
        var printed = "";
        var number = "";
        for (var p : cell.getParagraphs()) {
            countPages(p);
            var all = numbered(p);
            if (!p.getText().isBlank()) {
                printed = all;
            } else if (number.isEmpty() && !all.equals(PrintedNumbers.BULLET)) {
                number = all;
            }
        }
        return printed.isEmpty() ? number : printed;
    }

    private String numbered(XWPFParagraph p) {
        var number = numbers.of(p);
        var text = text(p).replace('\n', ' ').strip();
        return number.isEmpty() ? text : (number + " " + text).strip();
    }

    private static List<XWPFParagraph> filled(XWPFTableCell cell) {
        return cell.getParagraphs().stream().filter(p -> !p.getText().isBlank()).toList();
    }
}
