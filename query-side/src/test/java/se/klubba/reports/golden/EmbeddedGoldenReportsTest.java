package se.klubba.reports.golden;

import se.klubba.embedded.testing.Stores;

class EmbeddedGoldenReportsTest extends GoldenReportsContract {
    @Override
    Stores store() {
        return Stores.EMBEDDED;
    }
}
