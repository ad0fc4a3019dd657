package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

@RequiresRealMongo
class RealViewsTest extends ViewsContract {
    @Override
    String uri() {
        return RealMongo.shared().uri();
    }

    @Override
    boolean replicated() {
        return true;
    }
}
