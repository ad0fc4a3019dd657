package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class HeadRealTest extends HeadContract {
    HeadRealTest() {
        super(Stores.REAL);
    }
}
