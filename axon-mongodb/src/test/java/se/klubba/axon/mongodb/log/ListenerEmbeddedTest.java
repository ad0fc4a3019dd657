package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class ListenerEmbeddedTest extends ListenerContract {
    ListenerEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
