package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class WriterEmbeddedTest extends WriterContract {
    WriterEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
