package se.klubba.acts.web;

import se.klubba.embedded.testing.Stores;

class EmbeddedActsOverHttpTest extends ActsOverHttpContract {
    @Override
    CommandSide start() {
        return CommandSide.on(Stores.EMBEDDED);
    }
}
