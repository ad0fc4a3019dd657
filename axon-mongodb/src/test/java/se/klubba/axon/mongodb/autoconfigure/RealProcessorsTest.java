package se.klubba.axon.mongodb.autoconfigure;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealProcessorsTest extends ProcessorsContract {
    @Override
    Stores store() {
        return Stores.REAL;
    }
}
