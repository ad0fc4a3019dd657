package se.klubba.accounts.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.klubba.accounts.tokens.Tokens;
import se.klubba.pages.operations.Subscriptions;

/** Addresses of calendars and feeds that people have made, as whoever runs the register counts them. */
@Component
class AddressesGiven implements Subscriptions {
    private static final Duration LATELY = Duration.ofDays(30);

    private final Tokens tokens;
    private final Clock clock;

    AddressesGiven(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Given given() {
        return new Given(
                tokens.addresses(null), tokens.addresses(clock.instant().minus(LATELY)));
    }
}
