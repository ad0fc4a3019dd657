package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class BuildingRealTest extends BuildingContract {
    BuildingRealTest() {
        super(Stores.REAL);
    }
}
