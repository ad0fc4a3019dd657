package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class PastEmbeddedTest extends PastContract {
    PastEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
