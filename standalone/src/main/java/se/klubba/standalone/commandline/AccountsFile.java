package se.klubba.standalone.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.klubba.EventJson;
import se.klubba.accounts.AccountEntry;
import se.klubba.accounts.AccountNames;
import tools.jackson.core.JacksonException;

/** The log of accounts as {@link Export} wrote it: a line for each entry, then one for each name. */
record AccountsFile(List<AccountEntry> entries, List<AccountNames.Name> names) {
    static AccountsFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("there is no file " + file);
        }
        var entries = new ArrayList<AccountEntry>();
        var names = new ArrayList<AccountNames.Name>();
        try (var lines = Files.lines(file)) {
            lines.map(EventJson.mapper()::readTree).forEach(line -> {
                if (line.has("name")) {
                    names.add(EventJson.mapper().treeToValue(line, AccountNames.Name.class));
                } else {
                    entries.add(EventJson.mapper().treeToValue(line, AccountEntry.class));
                }
            });
        } catch (JacksonException e) {
            throw new CannotGoOn(file + " is no log of accounts: " + e.getOriginalMessage(), e);
        }
        return new AccountsFile(entries, names);
    }

    /** @throws se.klubba.accounts.AccountRefused where it is not sound, or there are accounts already */
    void into(Register register) {
        AccountNames.check(names, entries.stream().map(AccountEntry::account).collect(Collectors.toSet()));
        register.accounts().takeOver(entries);
        register.accountNames().takeOver(names);
    }
}
