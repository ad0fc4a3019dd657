package se.klubba.drafts.extracting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.klubba.reading.PlaceInOriginal;

/**
 * One line of the text that was taken from a document.
 *
 * @param text as it is printed: with its number, its bullet, its cells apart by tabs
 * @param place in the original; drafts have its numbers beside the text
 * @param heading its level where the original says that it is a heading, from 1; 0 where it does not
 * @param continued whether the next line goes on with its sentence: its first word did not fit in here
 */
public record Line(String text, @JsonUnwrapped PlaceInOriginal place, int heading, boolean continued) {
    static Line of(String text, PlaceInOriginal place) {
        return new Line(text, place, 0, false);
    }

    boolean blank() {
        return text.isBlank();
    }

    Line withText(String other) {
        return new Line(other, place, heading, continued);
    }

    Line withoutPage() {
        return new Line(text, place.onPage(0), heading, continued);
    }
}
