package se.klubba.drafts.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files, PDFs and archives. */
public final class Made {
    private static final float MARGIN = 72;
    private static final float SIZE = 11;
    private static final float LEADING = 14;
    /** Lines that are broken by hand are no longer. */
    private static final int WIDEST_BROKEN = 120;

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private Made() {}

    /** A paragraph a line. */
    public static byte[] docx(String text) {
        try (var document = new XWPFDocument()) {
            text.lines().forEach(l -> document.createParagraph().createRun().setText(l));
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph a line; as it was laid out when it was last saved, one of them (from 0) begins a page. */
    public static byte[] laidOutDocx(String text, int page) {
        try (var document = new XWPFDocument()) {
            text.lines().forEach(l -> document.createParagraph().createRun().setText(l));
            document.getParagraphs().get(page).getRuns().getFirst().getCTR().addNewLastRenderedPageBreak();
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The paragraphs of a text whose lines are broken by hand, a line each, as a word processor has them: what stands together is one, but for
     * a heading with a number. A text whose lines are as long as paragraphs stays as it is.
     */
    public static String paragraphs(String text) {
        if (text.lines().anyMatch(l -> l.length() > WIDEST_BROKEN)) {
            return text;
        }
        var whole = new StringBuilder();
        var before = "";
        for (var line : text.lines().toList()) {
            boolean goesOn = !before.isBlank() && !line.isBlank() && !line.matches("\\d+\\. .*");
            whole.append(goesOn ? " " : "\n").append(line.strip());
            before = line;
        }
        return whole.substring(1) + "\n";
    }

    /** Items numbered by the word processor, a table of who was there, and a head. */
    public static byte[] numberedDocx() {
        try (var document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Protokoll, Hamnrådet");
            document.createParagraph().createRun().setText("Sammanträdesdatum: 2024-03-12");
            document.createParagraph().createRun().setText("Närvarande");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Anna Berg");
            table.getRow(0).getCell(1).setText("ordförande");
            table.getRow(1).getCell(0).setText("Bo Ek");
            table.getRow(1).getCell(1).setText("ledamot");
            var list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.valueOf(4));
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal("§ %1");
            var numbering = document.createNumbering();
            var id =
                    numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
            for (var title : List.of("Dagordning", "Kajens belysning")) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(id);
                paragraph.createRun().setText(title);
                document.createParagraph().createRun().setText("Rådet beslutade");
                document.createParagraph()
                        .createRun()
                        .setText(title.equals("Dagordning") ? "att godkänna dagordningen." : "att bordlägga frågan.");
            }
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a change that nobody has accepted. */
    public static byte[] trackedDocx() {
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Rådet beslutade");
            var change = paragraph.getCTP().addNewIns();
            change.setAuthor("Cia Dal");
            change.setId(BigInteger.ONE);
            change.addNewR().addNewT().setStringValue(" att avslå");
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a change that nobody has accepted in what stands above each page, or below it. */
    public static byte[] trackedOutside(boolean above) {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Rådet beslutade att anta planen.");
            var part = above
                    ? document.createHeader(HeaderFooterType.DEFAULT)
                    : document.createFooter(HeaderFooterType.DEFAULT);
            var change = part.createParagraph().getCTP().addNewDel();
            change.setAuthor("Dan Fors");
            change.setId(BigInteger.ONE);
            change.addNewR().addNewDelText().setStringValue("Utkast");
            return written(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet with a table of people. */
    public static byte[] spreadsheet() {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Ledamöter");
            for (var cells : List.of(List.of("Namn", "Roll"), List.of("Anna Berg", "Ordförande"))) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(
                        cell -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Word's file with macros: the same parts, of the type that says so, and a project of Visual Basic, which is a file of files. */
    public static byte[] macros(String text) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx(text)));
                var zip = new ZipOutputStream(out);
                var project = new POIFSFileSystem()) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                if (entry.getName().equals("[Content_Types].xml")) {
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replace(
                                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                    "application/vnd.ms-word.document.macroEnabled.main+xml")
                            .replace(
                                    "</Types>",
                                    "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
            }
            var code = project.createDirectory("VBA");
            code.createDocument("dir", new ByteArrayInputStream(new byte[512]));
            code.createDocument(
                    "ThisDocument",
                    new ByteArrayInputStream("Sub AutoOpen()\r\nEnd Sub\r\n".getBytes(StandardCharsets.US_ASCII)));
            zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
            project.writeFilesystem(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of so many pages, each with as much on it as minutes have. */
    public static byte[] longPdf(int pages) {
        var page = Collections.nCopies(40, "Rådet talade om kajen, och det blev sagt att den bör lagas före vintern.");
        return drawn(Collections.nCopies(pages, page), "Hamnrådet");
    }

    private static byte[] written(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** An archive of entries by name. */
    public static byte[] archive(List<String> names, byte[] contents) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(contents);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** That unpacks to many times its size. */
    public static byte[] bomb() {
        var names = new ArrayList<String>();
        names.add("[Content_Types].xml");
        for (int i = 0; i < 16; i++) {
            names.add("word/media/" + i);
        }
        names.add("word/document.xml");
        return archive(names, new byte[10 << 20]);
    }

    /** A line a paragraph, broken where the page is as wide as it is, with a head and a foot on each page. */
    public static byte[] pdf(String text, String head) {
        var pages = new ArrayList<List<String>>();
        var page = new ArrayList<String>();
        for (var paragraph : text.lines().toList()) {
            page.addAll(broken(paragraph));
            if (page.size() > 40) {
                pages.add(page);
                page = new ArrayList<>();
            }
        }
        pages.add(page);
        return drawn(pages, head);
    }

    private static List<String> broken(String paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > PDRectangle.A4.getWidth() - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String text) {
        try {
            return FONT.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages of lines, as they are. */
    public static byte[] drawn(List<List<String>> pages, String head) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages.size(); i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var out = new PDPageContentStream(document, page)) {
                    float top = PDRectangle.A4.getHeight();
                    if (!head.isEmpty()) {
                        put(out, head, MARGIN, top - 40);
                        put(out, "Sida " + (i + 1) + " (" + pages.size() + ")", MARGIN, 40);
                    }
                    float y = top - 110;
                    for (var line : pages.get(i)) {
                        put(out, line, MARGIN, y);
                        y -= LEADING;
                    }
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two columns, drawn line by line across the page. */
    public static byte[] columns(List<String> left, List<String> right) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                float y = PDRectangle.A4.getHeight() - 110;
                for (int i = 0; i < left.size(); i++) {
                    put(out, left.get(i), MARGIN, y);
                    put(out, right.get(i), 320, y);
                    y -= LEADING;
                }
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages without a letter on them. */
    public static byte[] blankPdf(int pages) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] lockedPdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.protect(new StandardProtectionPolicy("ägaren", "läsaren", new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(PDPageContentStream out, String text, float x, float y) throws IOException {
        out.beginText();
        out.setFont(FONT, SIZE);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
