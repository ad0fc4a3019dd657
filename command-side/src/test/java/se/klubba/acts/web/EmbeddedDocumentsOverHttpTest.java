package se.klubba.acts.web;

import se.klubba.embedded.testing.Stores;

class EmbeddedDocumentsOverHttpTest extends DocumentsOverHttpContract {
    @Override
    CommandSide start() {
        return CommandSide.on(Stores.EMBEDDED);
    }
}
