package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class LogEmbeddedTest extends LogContract {
    LogEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
