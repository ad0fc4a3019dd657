package se.klubba.accounts.signingin;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealLoginTest extends LoginContract {
    RealLoginTest() {
        super(Stores.REAL);
    }
}
