package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.Stores;

class UpgradingEmbeddedTest extends UpgradingContract {
    UpgradingEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
