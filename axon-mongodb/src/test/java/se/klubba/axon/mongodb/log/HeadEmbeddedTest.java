package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class HeadEmbeddedTest extends HeadContract {
    HeadEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
