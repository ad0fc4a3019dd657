package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class UpgradingRealTest extends UpgradingContract {
    UpgradingRealTest() {
        super(Stores.REAL);
    }
}
