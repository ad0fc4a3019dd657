package se.klubba.proposals;

import org.springframework.stereotype.Component;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;

/** What was proposed, for one answer. */
@Component
public final class Proposals {
    private final ProposalsView view;

    public Proposals(ProposalsView view) {
        this.view = view;
    }

    public Points points(ReadContext reading) {
        return new Points(
                id -> {
                    var found = reading.find(view, id);
                    return found == null ? null : found.value().asOf(reading.day());
                },
                reading.text(),
                Named.DISPOSED);
    }
}
