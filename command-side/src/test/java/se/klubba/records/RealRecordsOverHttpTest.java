package se.klubba.records;

import se.klubba.acts.web.CommandSide;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealRecordsOverHttpTest extends RecordsOverHttpContract {
    @Override
    CommandSide start() {
        return CommandSide.on(Stores.REAL);
    }
}
