package se.klubba.axon.mongodb.views;

import se.klubba.embedded.testing.Stores;

class RowsEmbeddedTest extends RowsContract {
    RowsEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
