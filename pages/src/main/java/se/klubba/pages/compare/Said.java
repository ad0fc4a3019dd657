package se.klubba.pages.compare;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.web.util.ContentCachingResponseWrapper;
import se.klubba.reading.ReadProblem;

/**
 * What a page says, a line a heading, paragraph, entry or row.
 *
 * @param there whether there was such a page: a thing that was not known then has none
 */
record Said(boolean there, String heading, List<String> lines) {
    private static final String LINES =
            "h1, h2, h3, p, li, dt, dd, blockquote, tr, figcaption, small, summary, label, option, button";
    /** Pictures say what the lists beside them say; where a fact stands in the log is no part of what it says. */
    private static final String NOT_SAID =
            "svg, form, nav, script, button, figcaption, .why, .meta:has(a[href^=/follow])";

    /** By the page at an address of the register, for whoever asks now. */
    static Said by(HttpServletRequest request, HttpServletResponse response, String address)
            throws ServletException, IOException {
        var page = new Kept(response);
        Objects.requireNonNull(request.getRequestDispatcher(address)).include(request, page);
        return switch (page.status) {
            case HttpServletResponse.SC_OK -> of(page.text());
            case HttpServletResponse.SC_NOT_FOUND -> new Said(false, "", List.of());
            default ->
                throw ReadProblem.malformed(
                        "'" + address
                                + "' cannot be compared: asOf is a day as 2026-03-01, knownAt a day or a moment as 2026-03-01T12:00:00Z");
        };
    }

    private static Said of(String html) {
        var main = Jsoup.parse(html).expectFirst("main");
        main.select(NOT_SAID).remove();
        main.select("li > .day").forEach(Said::ledBy);
        return new Said(
                true,
                main.expectFirst("h1").text(),
                main.select(LINES).stream()
                        .map(Said::own)
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    /** When something was done is said in the line of what was done. */
    private static void ledBy(Element day) {
        var what = Objects.requireNonNull(day.parent()).expectFirst("h3, p");
        what.prependText(day.text() + " ");
        day.remove();
    }

    /** Without what stands in lines of its own inside. */
    private static String own(Element element) {
        var alone = element.clone();
        alone.select(LINES).stream().filter(inner -> inner != alone).forEach(Element::remove);
        return alone.text();
    }

    /** Keeps what would be sent; of headers the container lets what is included set none. */
    private static final class Kept extends ContentCachingResponseWrapper {
        private int status = SC_OK;

        Kept(HttpServletResponse response) {
            super(response);
        }

        String text() {
            return new String(getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        @Override
        public void setStatus(int status) {
            this.status = status;
        }

        @Override
        public void sendError(int status) {
            this.status = status;
        }

        @Override
        public void sendError(int status, String message) {
            this.status = status;
        }

        @Override
        public void sendRedirect(String location) {
            this.status = SC_FOUND;
        }
    }
}
