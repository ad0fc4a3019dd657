package se.klubba.drafts;

import se.klubba.drafts.testing.DraftsServer;
import se.klubba.embedded.testing.Stores;

class EmbeddedDraftsTest extends DraftsContract {
    @Override
    DraftsServer start() {
        return DraftsServer.on(Stores.EMBEDDED);
    }
}
