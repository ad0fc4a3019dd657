package se.klubba.standalone.proxy;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealBehindTheProxyTest extends BehindTheProxyContract {
    RealBehindTheProxyTest() {
        super(Stores.REAL);
    }
}
