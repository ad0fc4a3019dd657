package se.klubba.pages.help;

import java.util.List;
import java.util.stream.Stream;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** Help: the words, the two times, what pages count, and the keyboard. */
public record HelpPage(Visit visit) implements Page {
    /** A word, and what it means in here. */
    public record Word(String word, String meaning) {}

    public Texts texts() {
        return visit.texts(HelpPage.class);
    }

    public List<Word> words() {
        return told(
                "word",
                "body",
                "principal",
                "seat",
                "mandate",
                "office",
                "matter",
                "clause",
                "tabled",
                "back",
                "referred",
                "record",
                "assignment",
                "instrument",
                "occasion",
                "deviation",
                "correction",
                "disposal");
    }

    public List<Word> times() {
        return told("time", "asOf", "knownAt", "link");
    }

    public List<Word> counts() {
        return told("count", "vacant", "possibly", "overdue", "open", "waits");
    }

    public List<Word> keys() {
        return told("key", "search", "go", "walk", "tell");
    }

    private List<Word> told(String kind, String... names) {
        var say = texts();
        return Stream.of(names)
                .map(n -> new Word(say.say(kind + "." + n), say.say(kind + "." + n + ".means")))
                .toList();
    }

    @Override
    public String title() {
        return visit.texts().say("help");
    }
}
