package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Who acts, or for whom something is: a body, a person, an office, a principal, all principals of a group, several of these together, or not stated. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Party.OfBody.class, name = "body"),
    @JsonSubTypes.Type(value = Party.OfPerson.class, name = "person"),
    @JsonSubTypes.Type(value = Party.OfOffice.class, name = "office"),
    @JsonSubTypes.Type(value = Party.OfPrincipal.class, name = "principal"),
    @JsonSubTypes.Type(value = Party.Each.class, name = "each"),
    @JsonSubTypes.Type(value = Party.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Party.NotStated.class, name = "not-stated")
})
public sealed interface Party extends Keyed {
    record OfBody(BodyId body) implements Party {}

    record OfPerson(PersonId person) implements Party {}

    record OfOffice(OfficeId office) implements Party {}

    record OfPrincipal(PrincipalId principal) implements Party {}

    /** Every principal of a group ("every municipality"). */
    record Each(PrincipalId group) implements Party {}

    /** Several together: who move one proposal, who are given one task. */
    record Several(List<Party> parties) implements Party {
        public Several {
            parties = List.copyOf(parties);
            if (parties.size() < 2
                    || new HashSet<>(parties).size() < parties.size()
                    || parties.stream().anyMatch(p -> p instanceof Several || p instanceof NotStated)) {
                throw new IllegalArgumentException("several together are two or more, each named once");
            }
        }
    }

    record NotStated() implements Party {}

    /** Each of them: one, where it is not several. */
    default List<Party> each() {
        return this instanceof Several(var parties) ? parties : List.of(this);
    }

    static Party of(BodyId body) {
        return new OfBody(body);
    }

    static Party of(PersonId person) {
        return new OfPerson(person);
    }

    /** {@code party=body/ID} and so on: apart from {@code body=ID}, which is for what is about that body. */
    @Override
    default Stream<Key> keys() {
        return switch (this) {
            case OfBody(var it) -> Stream.of(key(it.key()));
            case OfPerson(var it) -> Stream.of(key(it.key()));
            case OfOffice(var it) -> Stream.of(key(it.key()));
            case OfPrincipal(var it) -> Stream.of(key(it.key()));
            case Each(var it) -> Stream.of(key(it.key()));
            case Several(var parties) -> parties.stream().flatMap(Party::keys);
            case NotStated() -> Stream.empty();
        };
    }

    /** Under which is found what names a thing as a party. */
    static Key key(Key thing) {
        return new Key("party", thing.name() + "/" + thing.value());
    }
}
