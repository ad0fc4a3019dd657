package se.klubba.axon.mongodb.log;

import se.klubba.embedded.testing.Stores;

class WordsEmbeddedTest extends WordsContract {
    WordsEmbeddedTest() {
        super(Stores.EMBEDDED);
    }
}
