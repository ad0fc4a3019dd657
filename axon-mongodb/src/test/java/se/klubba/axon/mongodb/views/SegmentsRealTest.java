package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class SegmentsRealTest extends SegmentsContract {
    SegmentsRealTest() {
        super(Stores.REAL);
    }
}
