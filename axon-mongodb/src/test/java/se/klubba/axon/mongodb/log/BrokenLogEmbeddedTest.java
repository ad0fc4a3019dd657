package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class BrokenLogEmbeddedTest extends BrokenLogContract {
    BrokenLogEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
