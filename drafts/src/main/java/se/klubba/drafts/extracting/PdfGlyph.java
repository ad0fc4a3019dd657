package se.klubba.drafts.extracting;

/** What is printed at one place of a page, in points from its upper left corner; {@code y} is that of the base line. */
record PdfGlyph(String text, float x, float y, float width, float size, boolean bold) {
    float right() {
        return x + width;
    }
}
