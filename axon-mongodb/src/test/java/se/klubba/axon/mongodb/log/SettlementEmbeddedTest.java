package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class SettlementEmbeddedTest extends SettlementContract {
    SettlementEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
