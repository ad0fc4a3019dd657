package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class FrameworkContractRealTest extends FrameworkContract {
    FrameworkContractRealTest() {
        super(Stores.REAL, Sessions.causal(Stores.REAL.client()));
    }
}
