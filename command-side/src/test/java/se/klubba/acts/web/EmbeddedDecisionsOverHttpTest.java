package se.klubba.acts.web;

import se.klubba.embedded.testing.Stores;

class EmbeddedDecisionsOverHttpTest extends DecisionsOverHttpContract {
    @Override
    CommandSide start() {
        return CommandSide.on(Stores.EMBEDDED);
    }
}
