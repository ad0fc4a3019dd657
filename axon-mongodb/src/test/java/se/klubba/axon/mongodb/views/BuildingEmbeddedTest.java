package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.Stores;

class BuildingEmbeddedTest extends BuildingContract {
    BuildingEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
