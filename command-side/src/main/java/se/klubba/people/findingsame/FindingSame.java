package se.klubba.people.findingsame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.klubba.acts.Facts;
import se.klubba.acts.Rule;
import se.klubba.acts.Saying;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.people.Person;
import se.klubba.people.PersonRefused;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;

/** Entries that are one person already, by whatever way, stay so: nothing follows. */
@Component
class FindingSame implements Rule<SamePerson> {
    @Override
    public Set<Key> concerning(SamePerson act, Facts facts) {
        var keys = new HashSet<>(Person.keys(act.kept(), facts));
        keys.addAll(Person.keys(act.same(), facts));
        return keys;
    }

    @Override
    public List<? extends KlubbaEvent> decide(SamePerson act, Facts facts) {
        if (act.kept().equals(act.same())) {
            throw new PersonRefused.SameAsItself(act.kept());
        }
        var saying = Saying.of(act, act.kept().key(), facts, at -> new PersonsFoundSame(act.kept(), act.same(), at));
        if (saying.again()) {
            return saying.furtherSource();
        }
        var one = Person.of(act.kept(), facts).entries().contains(act.same());
        return one ? List.of() : saying.first(act.at());
    }
}
