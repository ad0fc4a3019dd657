package se.klubba.drafts.recognising;

import java.util.List;
import java.util.stream.Stream;

/** What is asked, apart from any language. */
record Asks(String key, List<String> values) {
    static Asks of(String key, Object... values) {
        return new Asks(key, Stream.of(values).map(String::valueOf).toList());
    }
}
