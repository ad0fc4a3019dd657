package se.klubba.axon.mongodb.autoconfigure;

import se.klubba.embedded.testing.Stores;

class EmbeddedProcessorsTest extends ProcessorsContract {
    @Override
    Stores store() {
        return Stores.EMBEDDED;
    }
}
