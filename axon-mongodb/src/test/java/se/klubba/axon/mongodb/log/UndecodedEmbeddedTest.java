package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class UndecodedEmbeddedTest extends UndecodedContract {
    UndecodedEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
