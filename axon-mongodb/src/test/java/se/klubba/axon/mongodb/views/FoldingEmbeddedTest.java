package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.Stores;

class FoldingEmbeddedTest extends FoldingContract {
    FoldingEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
