package se.klubba.axon.mongodb.faults;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class ClocksRealTest extends ClocksContract {
    ClocksRealTest() {
        super(Stores.REAL);
    }
}
