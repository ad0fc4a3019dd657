package se.klubba.axon.mongodb.blobs;

import se.klubba.embedded.testing.Stores;

class EmbeddedBlobStoreTest extends BlobStoreContract {
    @Override
    Stores store() {
        return Stores.EMBEDDED;
    }
}
