package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class OutageEmbeddedTest extends OutageContract {
    OutageEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
