package se.klubba.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.Key;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;

/** What a hit leads to. */
final class Kinds {
    /** Of all that an act is about, the first of these that it names. */
    private static final List<String> ORDER = List.of(
            "assignment",
            "instrument",
            "funding",
            "occasion",
            "matter",
            "document",
            "meeting",
            "body",
            "person",
            "office",
            "principal",
            "at");

    /** As one asks for them. */
    static final List<String> ALL =
            ORDER.stream().filter(kind -> !kind.equals("at")).toList();

    private Kinds() {}

    /** Null for what says nothing of any of them. */
    static @Nullable Key of(Set<Key> about) {
        return ORDER.stream()
                .flatMap(kind -> about.stream().filter(key -> key.name().equals(kind)))
                .findFirst()
                .map(key -> key.name().equals("at") ? new Key("meeting", key.value()) : key)
                .orElse(null);
    }

    static Identifier identifier(String kind, String id) {
        return switch (kind) {
            case "assignment" -> new AssignmentId(id);
            case "instrument" -> new InstrumentId(id);
            case "funding" -> new FundingId(id);
            case "occasion" -> new OccasionId(id);
            case "matter" -> new MatterId(id);
            case "document" -> new DocumentId(id);
            case "meeting" -> new MeetingId(id);
            case "body" -> new BodyId(id);
            case "person" -> new PersonId(id);
            case "office" -> new OfficeId(id);
            case "principal" -> new PrincipalId(id);
            default -> throw new IllegalArgumentException("nothing that is found is a " + kind);
        };
    }
}
