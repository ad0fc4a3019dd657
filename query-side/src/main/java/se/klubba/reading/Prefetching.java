package se.klubba.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;

/**
 * When a question is asked again, what it looked up the last time is looked up at once, instead of in as many rounds as one thing tells of
 * the next. No answer depends on it: what is expected in vain is not shown, what is new is looked up in its round.
 */
final class Prefetching {
    /** Things and ranges of all questions together, some hundred bytes each. */
    private static final int REMEMBERED = 100_000;
    /** Of one question. */
    private static final int MOST = 2_000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    /** @param question its class: one page may ask several */
    private record Again(String url, Class<?> question) {}

    private final Cache<Again, LookedUp> lastTime = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((Again again, LookedUp lookedUp) -> 1 + lookedUp.size())
            .expireAfterAccess(KEPT)
            .build();

    /** @param url what is asked for, with all that it is asked with */
    <T> T answer(String url, ReadContext reading, Function<ReadContext, T> question) {
        var again = new Again(url, question.getClass());
        var before = lastTime.getIfPresent(again);
        if (before != null) {
            reading.expect(before);
        }
        var answer = reading.answer(question);
        var lookedUp = reading.lookedUp();
        if (lookedUp.size() <= MOST) {
            lastTime.put(again, lookedUp);
        }
        return answer;
    }
}
