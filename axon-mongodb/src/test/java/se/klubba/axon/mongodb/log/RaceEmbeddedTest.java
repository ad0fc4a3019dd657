package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class RaceEmbeddedTest extends RaceContract {
    RaceEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
