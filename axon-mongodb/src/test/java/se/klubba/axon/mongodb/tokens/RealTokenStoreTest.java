package se.klubba.axon.mongodb.tokens;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealTokenStoreTest extends TokenStoreContract {
    @Override
    Stores store() {
        return Stores.REAL;
    }
}
