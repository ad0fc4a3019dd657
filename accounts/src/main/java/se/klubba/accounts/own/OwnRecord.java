package se.klubba.accounts.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.accounts.AccountEntry;
import se.klubba.accounts.tokens.PersonalToken;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.PersonId;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.reading.ReadContext;

/**
 * All that is on record of a person: facts about her, also under other entries that were found to be her, and what her account did.
 *
 * @param person null where no registrar has said who the account is
 * @param facts in the order in which they were recorded, corrections and retractions among them
 * @param recorded positions of what the account itself put on record
 */
public record OwnRecord(
        @Nullable String person,
        String account,
        List<OwnFact> facts,
        List<Long> recorded,
        List<AccountEntry> ofTheAccount,
        List<PersonalToken> tokens) {
    private static final int AT_ONCE = 1000;

    /**
     * A fact as it was recorded; words that were disposed of are not in it.
     *
     * @param says the same in a sentence
     */
    public record OwnFact(
            long position,
            Instant recordedAt,
            String type,
            String says,
            Map<String, String> metadata,
            KlubbaEvent event) {}

    /** @param reading by whoever the record is shown to */
    static OwnRecord of(
            ReadContext reading,
            @Nullable PersonId person,
            String account,
            List<AccountEntry> ofTheAccount,
            List<PersonalToken> tokens,
            SaidSoFar said) {
        var keys = new HashSet<Key>();
        if (person != null) {
            keys.addAll(keys(person));
        }
        var facts = new ArrayList<LoggedEvent>();
        var recorded = new ArrayList<Long>();
        for (long from = 0; ; ) {
            var raw = reading.log().part(from, AT_ONCE);
            for (var event : raw.events()) {
                var fact = (KlubbaEvent) event.payload();
                said.hear(fact);
                if (account.equals(event.metadata().get("account"))) {
                    recorded.add(event.position());
                }
                if (fact.keys().stream().anyMatch(keys::contains)) {
                    facts.add(event);
                    if (fact instanceof PersonsFoundSame same) {
                        same.keys().stream()
                                .filter(k -> k.name().equals("person"))
                                .forEach(k -> keys.addAll(keys(new PersonId(k.value()))));
                    }
                }
            }
            from = raw.end();
            if (from >= raw.head()) {
                break;
            }
        }
        return new OwnRecord(
                person == null ? null : person.value(),
                account,
                facts.stream().map(e -> told(e, said)).toList(),
                recorded,
                ofTheAccount,
                tokens);
    }

    private static Set<Key> keys(PersonId person) {
        return Set.of(person.key(), new Key("party", "person/" + person.value()));
    }

    private static OwnFact told(LoggedEvent event, SaidSoFar said) {
        var fact = (KlubbaEvent) event.payload();
        return new OwnFact(
                event.position(),
                event.recordedAt(),
                event.type().name(),
                said.sentences().dated(fact),
                event.metadata(),
                fact);
    }
}
