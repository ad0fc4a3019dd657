package se.klubba.axon.mongodb.transfer;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealTransferTest extends TransferContract {
    @Override
    Stores store() {
        return Stores.REAL;
    }
}
