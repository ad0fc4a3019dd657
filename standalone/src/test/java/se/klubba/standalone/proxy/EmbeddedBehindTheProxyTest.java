package se.klubba.standalone.proxy;

import se.klubba.embedded.testing.Stores;

class EmbeddedBehindTheProxyTest extends BehindTheProxyContract {
    EmbeddedBehindTheProxyTest() {
        super(Stores.EMBEDDED);
    }
}
