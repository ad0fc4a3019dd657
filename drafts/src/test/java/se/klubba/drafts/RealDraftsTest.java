package se.klubba.drafts;

import se.klubba.drafts.testing.DraftsServer;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealDraftsTest extends DraftsContract {
    @Override
    DraftsServer start() {
        return DraftsServer.on(Stores.REAL);
    }
}
