package se.klubba.drafts.extracting;

import java.util.List;
import se.klubba.words.Language;
import se.klubba.words.Messages;

/** A refusal that says why in each language; its message is the English one. */
public interface Worded {
    /** Which sentence it is, and what stands in it. */
    record Why(Class<?> of, String key, List<String> values) {
        public static Why of(Class<?> of, String key, Object... values) {
            return new Why(
                    of,
                    key,
                    java.util.stream.Stream.of(values).map(String::valueOf).toList());
        }

        public String in(Language language) {
            return Messages.of(of, language).say("refused." + key, values.toArray());
        }
    }

    Why why();
}
