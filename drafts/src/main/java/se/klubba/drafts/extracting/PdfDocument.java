package se.klubba.drafts.extracting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF: its pages as one reads them, without running heads and feet, words put together that a line's end broke. */
final class PdfDocument {
    private static final String EXTRACTOR = Library.PDFBOX.extractor("klubba-pdf/1");
    /** Letters of a page that has text on it. */
    private static final int SCANT = 20;

    private PdfDocument() {}

    static Extracted read(String name, byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw Unreadable.tooLong(document.getNumberOfPages());
            }
            var pages = pages(document);
            long letters = pages.stream()
                    .flatMap(p -> p.rows().stream())
                    .mapToLong(r -> r.text().length())
                    .sum();
            if (letters < (long) SCANT * Math.max(1, pages.size())) {
                throw new Unreadable("document-is-picture", "scanned", name);
            }
            Limits.characters(letters);
            return new Extracted(
                    "application/pdf", EXTRACTOR, false, new PdfLines(RunningHeads.removed(pages)).lines());
        } catch (InvalidPasswordException e) {
            throw new Unreadable("document-has-password", "password", name);
        } catch (IOException e) {
            throw new Unreadable("document-broken", "broken-pdf", name);
        }
    }

    private static List<PdfPage> pages(PDDocument document) throws IOException {
        var glyphs = new Glyphs();
        var pages = new ArrayList<PdfPage>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            glyphs.setStartPage(number);
            glyphs.setEndPage(number);
            glyphs.found.clear();
            glyphs.getText(document);
            var box = document.getPage(number - 1).getCropBox();
            pages.add(PdfPage.of(number, box.getHeight(), glyphs.found));
        }
        return pages;
    }

    /** Every glyph with its place; what order they were drawn in does not count. */
    private static final class Glyphs extends PDFTextStripper {
        private final List<PdfGlyph> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            var printed = Plain.of(text.getUnicode() == null ? "" : text.getUnicode());
            if (!printed.isEmpty() && upright(text)) {
                found.add(new PdfGlyph(
                        printed,
                        text.getXDirAdj(),
                        text.getYDirAdj(),
                        text.getWidthDirAdj(),
                        Math.max(1f, text.getFontSizeInPt()),
                        bold(text)));
            }
        }

        private static boolean upright(TextPosition text) {
            return text.getDir() == 0f;
        }

        private static boolean bold(TextPosition text) {
            var font = text.getFont() == null || text.getFont().getName() == null
                    ? ""
                    : text.getFont().getName().toLowerCase(Locale.ROOT);
            return font.contains("bold") || font.contains("black");
        }
    }
}
