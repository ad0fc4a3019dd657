package se.klubba.reports.golden;

import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RealGoldenReportsTest extends GoldenReportsContract {
    @Override
    Stores store() {
        return Stores.REAL;
    }
}
