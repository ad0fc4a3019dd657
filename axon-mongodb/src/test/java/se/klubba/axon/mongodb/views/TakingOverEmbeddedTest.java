package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.Stores;

class TakingOverEmbeddedTest extends TakingOverContract {
    TakingOverEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
