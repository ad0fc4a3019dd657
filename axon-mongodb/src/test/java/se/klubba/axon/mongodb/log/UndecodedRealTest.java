package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class UndecodedRealTest extends UndecodedContract {
    UndecodedRealTest() {
        super(Stores.REAL);
    }
}
