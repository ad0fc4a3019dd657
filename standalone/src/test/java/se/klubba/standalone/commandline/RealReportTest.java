package se.klubba.standalone.commandline;

import java.util.List;
import java.util.UUID;
import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

@RequiresRealMongo
class RealReportTest extends ReportContract {
    private final String database = "test-" + UUID.randomUUID();

    @Override
    Register open() {
        return Register.at(RealMongo.shared().uri(), database);
    }

    @Override
    List<String> options() {
        return List.of("--uri=" + RealMongo.shared().uri(), "--database=" + database);
    }
}
