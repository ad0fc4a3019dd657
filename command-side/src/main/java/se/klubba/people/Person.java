package se.klubba.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.kernel.Key;
import se.klubba.kernel.PersonId;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;

/** What rules about one person ask of the facts. Reads under {@code person=ID}. */
public record Person(PersonId person, Facts facts) {
    public static Person of(PersonId person, Facts facts) {
        return new Person(person, facts);
    }

    public boolean known() {
        return Known.is(person, facts);
    }

    /** Every entry that a human has said is this person, this one included; as far as the facts were read. */
    public Set<PersonId> entries() {
        var entries = new LinkedHashSet<PersonId>(Set.of(person));
        var size = 0;
        while (size < entries.size()) {
            size = entries.size();
            for (var entry : List.copyOf(entries)) {
                facts.about(entry.key(), PersonsFoundSame.class).forEach(e -> {
                    entries.add(e.kept());
                    entries.add(e.same());
                });
            }
        }
        return entries;
    }

    /** What has to be read, round by round, to know all entries of a person. */
    public static Set<Key> keys(PersonId person, Facts facts) {
        return Person.of(person, facts).entries().stream().map(PersonId::key).collect(Collectors.toSet());
    }
}
