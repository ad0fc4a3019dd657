package se.klubba.drafts;

import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

@RequiresRealMongo
class KilledRealDraftsTest extends KilledDraftsContract {
    @Override
    String store() {
        return RealMongo.shared().uri();
    }

    @Override
    void open(Work work) {
        work.on(store());
    }
}
