package se.klubba.pages.documents;

import java.util.ArrayList;
import java.util.List;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.PlaceInOriginal;

/** A place in words, from the largest to the smallest: "page 3, table 1, row 2, cell 1". */
public final class PlaceWords {
    private PlaceWords() {}

    /** In the language of the page; empty where nothing is known of it. */
    public static String of(PlaceInOriginal place, Visit visit) {
        var words = new ArrayList<String>();
        var say = visit.texts(PlaceWords.class);
        if (place.page() > 0) {
            words.add(say.say("place.page", place.page()));
        }
        if (place.head()) {
            words.add(say.say("place.head"));
        }
        for (var part : List.of(
                new Part("place.table", place.table()),
                new Part("place.row", place.row()),
                new Part("place.cell", place.cell()),
                new Part("place.paragraph", place.paragraph()),
                new Part("place.line", place.line()))) {
            if (part.number > 0) {
                words.add(say.say(part.key, part.number));
            }
        }
        return String.join(", ", words);
    }

    private record Part(String key, int number) {}
}
