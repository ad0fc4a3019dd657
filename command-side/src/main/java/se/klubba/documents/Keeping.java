package se.klubba.documents;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Rule;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;

/** The same bytes are one document, whatever they are called the second time; what was disposed of is not kept again. */
@Component
class Keeping implements Rule<KeepDocument> {
    @Override
    public Set<Key> concerning(KeepDocument act, Facts facts) {
        return Known.keys(act.document());
    }

    @Override
    public List<? extends KlubbaEvent> decide(KeepDocument act, Facts facts) {
        if (disposedOf(act.document(), facts)) {
            throw new DocumentDisposedOf(act.document());
        }
        return Known.is(act.document(), facts)
                ? List.of()
                : List.of(new DocumentKept(act.document(), act.name(), act.bytes(), act.mediaType(), act.at()));
    }

    private static boolean disposedOf(DocumentId document, Facts facts) {
        return facts.entries().stream()
                .filter(e -> e.event() instanceof DocumentKept kept
                        && kept.document().equals(document))
                .anyMatch(root -> facts.about(document.key(), WordsDisposedOf.class)
                        .anyMatch(disposed -> disposed.entry() == root.position()));
    }
}
