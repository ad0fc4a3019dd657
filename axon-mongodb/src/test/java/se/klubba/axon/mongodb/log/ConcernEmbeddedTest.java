package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class ConcernEmbeddedTest extends ConcernContract {
    ConcernEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
