package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class RememberedEmbeddedTest extends RememberedContract {
    RememberedEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
