package se.klubba.axon.mongodb.autoconfigure;

import se.klubba.embedded.testing.Stores;

class EmbeddedApplicationTest extends ApplicationContract {
    @Override
    Stores store() {
        return Stores.EMBEDDED;
    }
}
