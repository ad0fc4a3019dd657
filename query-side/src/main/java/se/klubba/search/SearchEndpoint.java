package se.klubba.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.kernel.BodyId;
import se.klubba.reading.Asked;
import se.klubba.reading.Moments;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;

@ReadEndpoint
class SearchEndpoint {
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int LONGEST = 500;

    private final Readings readings;
    private final Search search;

    SearchEndpoint(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Operation(
            summary =
                    "Where something was said: in names, titles, words of acts and clauses, and the text of documents")
    @GetMapping("/api/search")
    ResponseEntity<Page<Hit>> search(
            @ParameterObject Asked asked,
            @Parameter(description = "All of these words; \"as they stand\" in quotes, begin* by their start, -without")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(
                            description =
                                    "Only what leads to a matter, body, person, office, principal, meeting, assignment,"
                                            + " instrument, funding, occasion or document")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Only what names this body, or was done at its meetings")
                    @RequestParam(required = false)
                    @Nullable
                    String body,
            @Parameter(description = "From this day on") @RequestParam(required = false) @Nullable String from,
            @Parameter(description = "Up to this day") @RequestParam(required = false) @Nullable String to,
            @Parameter(description = "At the most so many, 1 to 100; 20 where it is absent")
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = "Where the part before ended; part of a next URL")
                    @RequestParam(required = false)
                    @Nullable
                    String after) {
        var sought = new Sought(
                words(q),
                Readings.oneOf("kind", kind, Kinds.ALL),
                body == null ? null : Readings.identifier(BodyId::new, body),
                day("from", from),
                day("to", to));
        int most = Readings.number("limit", limit, USUAL, 1, MOST);
        var place = Place.after(after);
        var question = search.question(sought, place, most);
        return readings.answer(asked, context -> {
            var found = question.of(context);
            var next = found.next();
            return new Page<>(found.hits(), next == null ? null : Readings.next("after", next.toString()));
        });
    }

    private static String words(@Nullable String q) {
        if (q == null || q.isBlank() || q.length() > LONGEST) {
            throw ReadProblem.malformed("q says what is sought, in 1 to " + LONGEST + " characters, as q=budget");
        }
        return q;
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String said) {
        return said == null ? null : Moments.day(parameter, said);
    }
}
