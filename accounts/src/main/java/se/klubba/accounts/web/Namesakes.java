package se.klubba.accounts.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.Role;
import se.klubba.kernel.PersonId;
import se.klubba.records.Records;

/**
 * Who on record an account may be: whoever has the name that its provider of logins states, or that an administrator gave it. It is a registrar who says
 * that it is so; to others nothing of the record is told.
 */
@Component
class Namesakes {
    private final Records records;

    Namesakes(Records records) {
        this.records = records;
    }

    /** Of those accounts that are nobody yet. */
    Map<AccountId, List<PersonId>> of(List<Account> accounts, Account asked) {
        var nobodys =
                accounts.stream().filter(a -> a.person() == null && !a.closed()).toList();
        if (nobodys.isEmpty() || !asked.has(Role.REGISTRAR)) {
            return Map.of();
        }
        var names = records.names();
        var found = new HashMap<AccountId, List<PersonId>>();
        for (var account : nobodys) {
            found.put(
                    account.id(),
                    names.named(PersonId.class, account.name()).stream()
                            .map(PersonId.class::cast)
                            .toList());
        }
        return found;
    }
}
