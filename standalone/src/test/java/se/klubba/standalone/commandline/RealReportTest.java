package se.klubba.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.RealMongo;
import se.klubba.embedded.testing.RequiresRealMongo;

@RequiresRealMongo
class RealReportTest extends ReportContract {
    private final String database = "test-" + UUID.randomUUID();

    @Override
    Register open() {
        return Register.at(RealMongo.shared().uri(), database, true, null);
    }

    /** The end of an address is where its user is known, and says nothing of the register. */
    @Test
    void a_database_without_a_register_is_refused_and_not_taken_for_an_empty_one() {
        var uri = RealMongo.shared().uri();
        var named = uri.contains("/?") ? uri.replace("/?", "/" + database + "?") : uri + "/" + database;
        for (var command : List.of(List.of("report", "decisions"), List.of("export", "-"), List.of("verify"))) {
            var said = new ArrayList<>(command);
            said.addAll(List.of("--uri=" + named, "--database=none"));
            assertThat(Ran.of(said.toArray(String[]::new))).satisfies(ran -> {
                assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
                assertThat(ran.err()).contains("there is no register in the database none", "--database=NAME");
            });
        }
    }

    @Override
    List<String> options() {
        return List.of("--uri=" + RealMongo.shared().uri(), "--database=" + database);
    }
}
