package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class FrameworkContractEmbeddedTest extends FrameworkContract {
    FrameworkContractEmbeddedTest() {
        super(Stores.EMBEDDED, Sessions.none());
    }
}
