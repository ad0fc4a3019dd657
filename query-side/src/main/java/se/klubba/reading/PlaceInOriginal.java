package se.klubba.reading;

/**
 * Where a line of a text stands in the document that it was taken from, as far as is known: each number counts from 1, and is 0 where there is
 * none.
 *
 * @param head whether it stands in the head of the page, where paragraphs and tables count apart
 * @param table of the document
 * @param row of the table
 * @param cell of the row; 0 where the line is all of the row
 * @param paragraph of the cell; outside of tables that of the document, empty ones counted
 * @param line of the page; of the document, where that has no pages
 */
public record PlaceInOriginal(int page, boolean head, int table, int row, int cell, int paragraph, int line) {
    public static final PlaceInOriginal UNKNOWN = ofLine(0, 0);

    public static PlaceInOriginal ofLine(int page, int line) {
        return new PlaceInOriginal(page, false, 0, 0, 0, 0, line);
    }

    public static PlaceInOriginal ofParagraph(int paragraph) {
        return new PlaceInOriginal(0, false, 0, 0, 0, paragraph, 0);
    }

    public PlaceInOriginal onPage(int other) {
        return new PlaceInOriginal(other, head, table, row, cell, paragraph, line);
    }

    public boolean unknown() {
        return equals(UNKNOWN);
    }
}
