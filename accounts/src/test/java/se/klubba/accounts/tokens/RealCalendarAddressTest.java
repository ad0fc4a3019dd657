package se.klubba.accounts.tokens;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealCalendarAddressTest extends CalendarAddressContract {
    RealCalendarAddressTest() {
        super(Stores.REAL);
    }
}
