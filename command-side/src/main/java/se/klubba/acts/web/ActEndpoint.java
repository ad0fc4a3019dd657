package se.klubba.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;
import se.klubba.acts.ActDescription;
import se.klubba.acts.ActForm;
import se.klubba.acts.Receipt;
import se.klubba.acts.Recorder;

/** Receives one act. */
final class ActEndpoint {
    static final String POSITION = "Klubba-Position";

    private final ActDescription act;
    private final Recorder recorder;
    private final String actor;

    ActEndpoint(ActDescription act, Recorder recorder, String actor) {
        this.act = act;
        this.recorder = recorder;
        this.actor = actor;
    }

    @ResponseBody
    ResponseEntity<Receipt> receive(HttpServletRequest request, @PathVariable Map<String, String> path)
            throws IOException {
        var sender = Sender.of(request, actor);
        var body = RequestBody.of(request, act, path);
        var sent = ActForm.readAlone(act.type(), body.written(), sender.newIds());
        var answer = recorder.record(sent, sender.metadata(body.canonical()));
        var response = ResponseEntity.status(act.creates().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED)
                .header(POSITION, String.valueOf(answer.position()))
                .header(Sender.CORRELATION_ID, sender.correlation());
        if (!act.creates().isEmpty()) {
            answer.receipt().firstCreated().map(id -> location(id, path)).forEach(response::location);
        }
        return response.body(answer.receipt());
    }

    private URI location(String id, Map<String, String> path) {
        var collection = UriComponentsBuilder.fromPath(act.path()).buildAndExpand(path);
        return URI.create(collection.toUriString() + "/" + id);
    }
}
