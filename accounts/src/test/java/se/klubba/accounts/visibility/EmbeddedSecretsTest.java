package se.klubba.accounts.visibility;

import se.klubba.embedded.testing.Stores;

class EmbeddedSecretsTest extends SecretsContract {
    EmbeddedSecretsTest() {
        super(Stores.EMBEDDED);
    }
}
