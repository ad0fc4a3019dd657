package se.klubba.acts.web;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealActsOverHttpTest extends ActsOverHttpContract {
    @Override
    CommandSide start() {
        return CommandSide.on(Stores.REAL);
    }
}
