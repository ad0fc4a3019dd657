package se.klubba.accounts.tokens;

import se.klubba.embedded.testing.Stores;

class EmbeddedCalendarAddressTest extends CalendarAddressContract {
    EmbeddedCalendarAddressTest() {
        super(Stores.EMBEDDED);
    }
}
