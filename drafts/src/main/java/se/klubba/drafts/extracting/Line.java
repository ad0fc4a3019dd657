package se.klubba.drafts.extracting;

/**
 * One line of the text that was taken from a document.
 *
 * @param text as it is printed: with its number, its bullet, its cells apart by tabs
 * @param page of the original, from 1; 0 where it is not known
 * @param paragraph of the original, from 1: a paragraph of a word processor, a line of a page or of a text
 * @param heading its level where the original says that it is a heading, from 1; 0 where it does not
 * @param continued whether the next line goes on with its sentence: its first word did not fit in here
 */
public record Line(String text, int page, int paragraph, int heading, boolean continued) {
    static Line of(String text, int page, int paragraph) {
        return new Line(text, page, paragraph, 0, false);
    }

    boolean blank() {
        return text.isBlank();
    }

    Line withText(String other) {
        return new Line(other, page, paragraph, heading, continued);
    }

    Line withoutPage() {
        return new Line(text, 0, paragraph, heading, continued);
    }
}
