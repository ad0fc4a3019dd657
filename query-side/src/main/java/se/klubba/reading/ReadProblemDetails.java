package se.klubba.reading;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problem details with a stable code. */
final class ReadProblemDetails {
    private static final String TYPE = "urn:klubba:problem:";

    private ReadProblemDetails() {}

    static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    static ProblemDetail detail(HttpStatus status, String code, @Nullable String message) {
        var detail = ProblemDetail.forStatusAndDetail(status, message);
        detail.setType(URI.create(TYPE + code));
        detail.setTitle(status.getReasonPhrase());
        detail.setProperty("code", code);
        return detail;
    }
}
