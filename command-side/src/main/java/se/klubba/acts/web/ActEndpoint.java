package se.klubba.acts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import se.klubba.acts.ActDescription;
import se.klubba.acts.ActForm;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.Receipt;
import se.klubba.acts.Recorder;

/** Receives one act. */
final class ActEndpoint {
    private final ActDescription act;
    private final Recorder recorder;
    private final Locations locations;
    private final ChosenIdentifiers chosen;
    private final CurrentActor actor;

    ActEndpoint(
            ActDescription act, Recorder recorder, Locations locations, ChosenIdentifiers chosen, CurrentActor actor) {
        this.act = act;
        this.recorder = recorder;
        this.locations = locations;
        this.chosen = chosen;
        this.actor = actor;
    }

    @ResponseBody
    ResponseEntity<Receipt> receive(HttpServletRequest request, @PathVariable Map<String, String> path)
            throws IOException {
        var sender = Sender.of(request, actor);
        var body = RequestBody.of(request, act, path);
        chosen.check(act, body.written());
        var sent = ActForm.readAlone(act.type(), body.written(), sender.newIds());
        var answer = recorder.record(sent, sender.metadata(body.canonical()));
        var receipt = answer.receipt();
        if (act.creates().isEmpty() || receipt.events() == 0) {
            return sender.answer(HttpStatus.OK, answer.position()).body(receipt);
        }
        return sender.answer(HttpStatus.CREATED, answer.position())
                .location(locations.of(receipt.created().getFirst(), sent, answer))
                .body(receipt);
    }
}
