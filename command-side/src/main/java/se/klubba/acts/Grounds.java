package se.klubba.acts;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.Past;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Source;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** What an act rests on is on record: the meeting where it happened, and every document in which it stands. */
final class Grounds {
    private Grounds() {}

    /** @throws Unknown naming the first that is not on record */
    static void mustBeOnRecord(Act act, Facts facts, Past past) {
        var recordable = act.getClass().getAnnotation(Recordable.class);
        boolean bringsMeeting = recordable != null && recordable.creates().equals("meeting");
        var meeting = act.at().basis().meeting();
        if (meeting != null && !bringsMeeting) {
            Known.mustBe(facts, meeting);
        }
        var documents = documents(act);
        if (!documents.isEmpty()) {
            var kept = kept(documents, past);
            documents.stream().filter(d -> !kept.contains(d)).findFirst().ifPresent(d -> {
                throw new Unknown(d);
            });
        }
    }

    private static Set<DocumentId> documents(Act act) {
        var documents = new LinkedHashSet<DocumentId>();
        ActParts.parts(act).forEach(part -> {
            if (part.value() instanceof Source source) {
                documents.add(source.document());
            }
        });
        return documents;
    }

    /** Read beside the facts: a document that was kept after the sender has read is nothing that was changed under it. */
    private static Set<DocumentId> kept(Set<DocumentId> documents, Past past) {
        var about = EventCriteria.either(documents.stream()
                .<EventCriteria>map(d -> EventCriteria.havingTags(Tag.of(d.keyName(), d.value())))
                .toList());
        return past.read(about).stream()
                .<DocumentId>mapMulti((event, to) -> {
                    if (event.payload() instanceof DocumentKept kept) {
                        to.accept(kept.document());
                    }
                })
                .collect(Collectors.toSet());
    }
}
