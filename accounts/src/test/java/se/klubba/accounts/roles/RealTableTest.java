package se.klubba.accounts.roles;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealTableTest extends TableContract {
    RealTableTest() {
        super(Stores.REAL);
    }
}
