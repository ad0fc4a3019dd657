package se.klubba.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.klubba.words.Language;
import se.klubba.words.State;

/** Reads the question, and gives the answer its headers. */
@Component
public class Readings {
    /** How many events the answer has seen. */
    public static final String POSITION = "Klubba-Position";

    private static final int MOST = 500;
    private static final int USUAL = 100;

    private final Sources sources;
    private final Moments moments;
    private final ObjectProvider<CurrentReader> asking;
    private final Prefetching prefetching = new Prefetching();

    Readings(Sources sources, Moments moments, ObjectProvider<CurrentReader> asking) {
        this.sources = sources;
        this.moments = moments;
        this.asking = asking;
    }

    public <T> ResponseEntity<T> answer(Asked asked, Function<ReadContext, T> question) {
        return answer(asked, null, question);
    }

    /** The same of what goes on after a cursor. */
    public <T> ResponseEntity<T> answer(Asked asked, @Nullable Cursor cursor, Function<ReadContext, T> question) {
        var reading = reading(asked, cursor);
        var answer = answer(reading, question);
        var day = asked.asOf() == null ? "-" + reading.day() : "";
        var representation = Representation.wanted(request());
        var headers = ResponseEntity.status(representation.known() ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header(POSITION, String.valueOf(reading.position()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, reading.language().tag())
                .eTag(reading.touched() + day + "-" + reading.language().tag() + representation.mark());
        return representation.known() ? headers.build() : headers.body(answer);
    }

    private <T> T answer(ReadContext reading, Function<ReadContext, T> question) {
        var request = request();
        return request == null
                ? reading.answer(question)
                : prefetching.answer(request.getRequestURI() + '?' + request.getQueryString(), reading, question);
    }

    /** A part of a list: of what is wanted, and is sought in words besides. */
    public <T> ResponseEntity<Page<T>> list(
            Asked asked, Listing listing, ListOf<T> list, Function<ReadContext, ListWanted> wanted) {
        int limit = number("limit", listing.limit(), USUAL, 1, MOST);
        var cursor = Cursor.of(listing.cursor());
        return answer(asked, cursor, reading -> {
            var part = list.part(reading, wanted.apply(reading).begun(listing.q()), cursor, limit);
            return new Page<>(part.items(), part.next() == null ? null : next("cursor", part.next()));
        });
    }

    /** The URL of this request with one parameter set. */
    public static String next(String parameter, Object value) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(parameter, value)
                .build(true)
                .toUriString();
    }

    /** @throws ReadProblem saying what would be right */
    public static int number(String parameter, @Nullable String said, int usual, int least, int most) {
        try {
            int number = said == null ? usual : Integer.parseInt(said);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // answered below, with what would be right
        }
        throw ReadProblem.malformed(
                "'%s' is not right for %s: a whole number from %d to %d".formatted(said, parameter, least, most));
    }

    /** What was said, which is one of these or nothing. */
    public static @Nullable String oneOf(String parameter, @Nullable String said, List<String> right) {
        if (said == null || right.contains(said)) {
            return said;
        }
        throw ReadProblem.malformed(
                "'" + said + "' is not right for " + parameter + ": one of " + String.join(", ", right));
    }

    /**
     * The constant that was said, as answers write it: in lower case with dashes.
     *
     * @throws ReadProblem naming those that there are
     */
    public static <E extends Enum<E>> @Nullable E constant(String parameter, @Nullable String said, Class<E> of) {
        var all = of.getEnumConstants();
        oneOf(parameter, said, Stream.of(all).map(State::code).toList());
        return Stream.of(all)
                .filter(one -> State.code(one).equals(said))
                .findFirst()
                .orElse(null);
    }

    /** @throws ReadProblem where no identifier has that form */
    public static <I> I identifier(Function<String, I> of, String said) {
        try {
            return of.apply(said);
        } catch (IllegalArgumentException e) {
            throw ReadProblem.malformed(String.valueOf(e.getMessage()));
        }
    }

    /** One question, as it is asked. */
    public ReadContext reading(Asked asked) {
        return reading(asked, null);
    }

    /** The same; a list that goes on is of the day, and as known at the position, of its first part. */
    public ReadContext reading(Asked asked, @Nullable Cursor after) {
        long atLeast = number("atLeast", asked.atLeast(), 0, 0, Integer.MAX_VALUE);
        var said = asked.asOf() == null ? null : Moments.day("asOf", asked.asOf());
        var known = asked.knownAt() == null ? null : known(asked.knownAt());
        if (after != null && after.position() > moments.head()) {
            throw ReadProblem.cursorGone();
        }
        return new ReadContext(
                sources,
                reader(),
                language(asked),
                after != null ? after.day() : said != null ? said : moments.today(),
                moments.zone(),
                after == null ? known : new ReadContext.Known(after.position(), String.valueOf(after.position())),
                after == null ? atLeast : Math.max(atLeast, after.position()));
    }

    /** Who asks now. */
    public Reader reader() {
        return asking.getIfAvailable(() -> () -> Reader.OF_ALL).reader();
    }

    private ReadContext.Known known(String said) {
        return new ReadContext.Known(moments.positionAt(moments.instant(said), said), said);
    }

    private static Language language(Asked asked) {
        try {
            return asked.lang() == null
                    ? Language.wanted(acceptLanguage(), Language.EN)
                    : Language.tagged(asked.lang());
        } catch (IllegalArgumentException e) {
            throw ReadProblem.malformed(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String acceptLanguage() {
        var request = request();
        return request == null ? null : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Null outside one. */
    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest()
                : null;
    }
}
