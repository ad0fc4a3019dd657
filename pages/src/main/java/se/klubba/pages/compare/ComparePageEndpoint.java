package se.klubba.pages.compare;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.pages.layout.Links;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadProblem;

/**
 * Compares what the page of a thing says at two times: as the address asks with {@code asOf} and {@code knownAt}, and as it asks with
 * {@code against} and {@code againstKnown}, which are today and now where they are left out.
 */
@PageEndpoint
class ComparePageEndpoint {
    private final Pages pages;

    ComparePageEndpoint(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/compare")
    View compare(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var thing = visit.parameter("thing");
        if (thing == null || !Links.isOfOneThing(thing)) {
            throw ReadProblem.malformed(
                    "'" + thing
                            + "' is not right for thing: the path of a page of one thing, such as /matters/{id} or /bodies/{id}");
        }
        var asked = visit.asked();
        var day = visit.parameter("against");
        if (day != null) {
            Moments.day("against", day);
        }
        var then = visit.parameter("againstKnown");
        var first = Said.by(request, response, address(thing, asked.asOf(), asked.knownAt()));
        var second = Said.by(request, response, address(thing, day, then));
        if (!first.there() && !second.there()) {
            throw ReadProblem.unknown("thing", thing);
        }
        return pages.plain(ComparePage.of(visit, thing, first, second));
    }

    /** Both times are said, even where they are now: what is left out would be taken from the address of the comparison. */
    private static String address(String thing, @Nullable String asOf, @Nullable String knownAt) {
        return thing + "?asOf=" + said(asOf) + "&knownAt=" + said(knownAt);
    }

    private static String said(@Nullable String time) {
        return time == null ? "" : Links.encoded(time);
    }
}
