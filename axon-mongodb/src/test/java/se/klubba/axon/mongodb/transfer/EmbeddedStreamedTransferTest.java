package se.klubba.axon.mongodb.transfer;

import se.klubba.embedded.testing.Stores;

class EmbeddedStreamedTransferTest extends StreamedTransferContract {
    @Override
    Stores store() {
        return Stores.EMBEDDED;
    }
}
