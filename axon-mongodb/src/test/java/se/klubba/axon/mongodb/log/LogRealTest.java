package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class LogRealTest extends LogContract {
    LogRealTest() {
        super(Stores.REAL);
    }
}
