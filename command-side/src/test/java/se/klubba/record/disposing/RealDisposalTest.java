package se.klubba.record.disposing;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealDisposalTest extends DisposalContract {
    RealDisposalTest() {
        super(Stores.REAL);
    }
}
