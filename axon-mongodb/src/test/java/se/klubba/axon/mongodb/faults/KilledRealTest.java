package se.klubba.axon.mongodb.faults;

import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

@RequiresRealMongo
class KilledRealTest extends KilledContract {
    KilledRealTest() {
        super(400);
    }

    @Override
    String store() {
        return RealMongo.shared().uri();
    }

    @Override
    void open(Work work) throws Exception {
        work.on(store());
    }
}
