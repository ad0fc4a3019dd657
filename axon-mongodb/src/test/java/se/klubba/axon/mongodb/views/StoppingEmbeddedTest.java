package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.Stores;

class StoppingEmbeddedTest extends StoppingContract {
    StoppingEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
