package se.klubba.accounts.roles;

import se.klubba.embedded.testing.Stores;

class EmbeddedTableTest extends TableContract {
    EmbeddedTableTest() {
        super(Stores.EMBEDDED);
    }
}
