package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.Stores;

class SegmentsEmbeddedTest extends SegmentsContract {
    SegmentsEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
