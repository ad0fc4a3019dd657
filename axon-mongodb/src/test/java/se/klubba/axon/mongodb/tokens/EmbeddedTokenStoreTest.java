package se.klubba.axon.mongodb.tokens;

import se.klubba.embedded.testing.Stores;

class EmbeddedTokenStoreTest extends TokenStoreContract {
    @Override
    Stores store() {
        return Stores.EMBEDDED;
    }
}
