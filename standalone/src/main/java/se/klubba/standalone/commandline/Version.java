package se.klubba.standalone.commandline;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, as the build wrote it down. */
final class Version implements IVersionProvider {
    private static final String BUILT = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() throws IOException {
        var built = new Properties();
        try (var in = Version.class.getResourceAsStream(BUILT)) {
            if (in != null) {
                built.load(in);
            }
        }
        return new String[] {
            "klubba " + built.getProperty("build.version", "(not built by Maven)"),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name")
        };
    }
}
