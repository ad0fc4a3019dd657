package se.klubba.pages.layout;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.View;

/** Puts what a page's template says into the frame, and sends it whole or not at all. */
final class PageView implements View {
    private static final String FRAME = "se/klubba/pages/layout/frame.jte";
    /** Whatever a page is made to hold, a browser runs and fetches nothing but what is ours. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final TemplateEngine templates;
    private final Frame frame;
    private final HttpStatusCode status;

    PageView(TemplateEngine templates, Frame frame, HttpStatusCode status) {
        this.templates = templates;
        this.frame = frame;
        this.status = status;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = frame.page();
        Content content = out -> templates.render(page.template(), page, out);
        var out = new Utf8ByteOutput();
        templates.render(FRAME, Map.of("frame", frame, "content", content, "address", address(request)), out);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setContentLength(out.getContentLength());
        response.setHeader("Content-Language", page.visit().locale().getLanguage());
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", POLICY);
        out.writeTo(response.getOutputStream());
    }

    /** Where it is, as whoever has it printed finds it again. */
    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURL() + (query == null ? "" : "?" + query);
    }
}
