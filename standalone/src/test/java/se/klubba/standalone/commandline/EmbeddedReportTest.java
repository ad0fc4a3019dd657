package se.klubba.standalone.commandline;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedReportTest extends ReportContract {
    @TempDir
    Path data;

    @Override
    Register open() {
        return Register.in(data, "klubba", true);
    }

    @Override
    List<String> options() {
        return List.of("--data=" + data);
    }
}
