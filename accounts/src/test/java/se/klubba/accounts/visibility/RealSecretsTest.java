package se.klubba.accounts.visibility;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealSecretsTest extends SecretsContract {
    RealSecretsTest() {
        super(Stores.REAL);
    }
}
