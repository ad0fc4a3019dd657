package se.klubba.acts.web;

import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

@RequiresRealMongo(started = true)
class RealOverloadTest extends OverloadContract {
    RealOverloadTest() {
        super(RealMongo.start().uri());
    }
}
