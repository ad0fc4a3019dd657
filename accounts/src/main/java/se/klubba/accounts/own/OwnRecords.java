package se.klubba.accounts.own;

import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.tokens.Tokens;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Reader;
import se.klubba.reading.Sources;
import se.klubba.words.Messages;

/** Gathers what is on record of whoever asks. What is confidential is hers too: it is about her. */
@Component
public final class OwnRecords {
    private final Sources sources;
    private final Moments moments;
    private final AccountLog log;
    private final Tokens tokens;

    OwnRecords(Sources sources, Moments moments, AccountLog log, Tokens tokens) {
        this.sources = sources;
        this.moments = moments;
        this.log = log;
        this.tokens = tokens;
    }

    /** @param messages what its sentences are told with: days as data, or in words */
    public OwnRecord of(Account account, Messages messages) {
        var reading =
                new ReadContext(sources, Reader.OF_ALL, messages.language(), moments.today(), moments.zone(), null, 0);
        return OwnRecord.of(
                reading,
                account.person(),
                account.id().value(),
                log.entries().stream()
                        .filter(e -> e.account().equals(account.id()) || e.by().equals(account.id()))
                        .toList(),
                tokens.of(account.id()),
                new SaidSoFar(messages));
    }
}
