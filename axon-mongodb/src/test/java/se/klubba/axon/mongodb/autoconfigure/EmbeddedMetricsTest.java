package se.klubba.axon.mongodb.autoconfigure;

import se.klubba.embedded.testing.Stores;

class EmbeddedMetricsTest extends MetricsContract {
    @Override
    Stores store() {
        return Stores.EMBEDDED;
    }
}
