package se.klubba.records;

import se.klubba.acts.web.CommandSide;
import se.klubba.embedded.testing.Stores;

class EmbeddedRecordsOverHttpTest extends RecordsOverHttpContract {
    @Override
    CommandSide start() {
        return CommandSide.on(Stores.EMBEDDED);
    }
}
