package se.klubba.record.disposing;

import se.klubba.embedded.testing.Stores;

class EmbeddedDisposalTest extends DisposalContract {
    EmbeddedDisposalTest() {
        super(Stores.EMBEDDED);
    }
}
