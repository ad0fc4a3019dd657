package se.klubba.axon.mongodb.transfer;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealStreamedTransferTest extends StreamedTransferContract {
    @Override
    Stores store() {
        return Stores.REAL;
    }
}
