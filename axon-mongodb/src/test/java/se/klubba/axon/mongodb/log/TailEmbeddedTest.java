package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class TailEmbeddedTest extends TailContract {
    TailEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
