package se.klubba.axon.mongodb.blobs;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealBlobStoreTest extends BlobStoreContract {
    @Override
    Stores store() {
        return Stores.REAL;
    }
}
