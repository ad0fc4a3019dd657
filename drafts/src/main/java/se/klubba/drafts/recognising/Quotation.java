package se.klubba.drafts.recognising;

/** What a paragraph quotes: words of somebody else, by which nothing is decided here. */
final class Quotation {
    private static final String MARKS = "\"“”„»«";

    private Quotation() {}

    /** Whether a place stands between marks of quotation, of which the paragraph has as many that open as close. */
    static boolean around(Block block, int at) {
        long before = marks(block.text().substring(0, at));
        return before % 2 == 1 && marks(block.text()) % 2 == 0;
    }

    /** Whether a sentence is the middle or the end of what was quoted from a sentence before it on. */
    static boolean goesOn(Span sentence) {
        return around(sentence.block(), sentence.from())
                && marks(sentence.text().replaceAll("[^\\p{L}]+$", "")) == 0;
    }

    private static long marks(String text) {
        return text.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    }
}
