package se.klubba.acts.web;

import se.klubba.embedded.testing.Stores;

class EmbeddedOverloadTest extends OverloadContract {
    EmbeddedOverloadTest() {
        super(Stores.EMBEDDED.uri());
    }
}
