package se.klubba.axon.mongodb.faults;

import se.klubba.embedded.testing.Stores;

class ClocksEmbeddedTest extends ClocksContract {
    ClocksEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
