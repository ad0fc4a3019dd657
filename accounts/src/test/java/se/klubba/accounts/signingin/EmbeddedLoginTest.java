package se.klubba.accounts.signingin;

import se.klubba.embedded.testing.Stores;

class EmbeddedLoginTest extends LoginContract {
    EmbeddedLoginTest() {
        super(Stores.EMBEDDED);
    }
}
