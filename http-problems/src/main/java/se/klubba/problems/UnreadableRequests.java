package se.klubba.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What the server refuses before any endpoint is asked, as a path with an encoded slash, is told as a problem too (RFC 9457). */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // inside of the server's own report, which then finds it told
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemReport()));
    }

    private static final class ProblemReport extends ErrorReportValve {
        private static final String PATH =
                "a path has neither an encoded slash (%2F), nor a backslash, nor NUL (%00), and Host is a"
                        + " name or an address, with a port or without";
        private static final String LETTERS =
                "in its address, what is not ASCII is sent encoded, as UTF-8 (ö as %C3%B6), and so are a space (%20) and the signs"
                        + " [ ] { } | ^ (%5B …); Host is a name or an address, with a port or without";

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !writable(response)
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(problem(response.getStatus(), read(request)));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException _) {
                // whoever asked is gone
            }
        }

        private static boolean writable(Response response) {
            var allowed = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
            return allowed.get();
        }

        /** Whether its address could be read: what is not ASCII in it is refused before. */
        private static boolean read(Request request) {
            return !request.getCoyoteRequest().requestURI().isNull();
        }

        private static String problem(int status, boolean read) {
            var known = HttpStatus.resolve(status);
            var unreadable = known == HttpStatus.BAD_REQUEST;
            return """
                    {"type":"urn:klubba:problem:%1$s","title":"%2$s","status":%3$d,"detail":"%4$s","code":"%1$s"}""".formatted(
                            unreadable ? "malformed" : "not-answered",
                            known == null ? "Error" : known.getReasonPhrase(),
                            status,
                            unreadable
                                    ? "the request cannot be read: " + (read ? PATH : LETTERS)
                                    : "the server answered this itself, before any endpoint was asked");
        }
    }
}
