package se.klubba.standalone.commandline;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import se.klubba.axon.mongodb.heads.HeadFile;

/** Which register a subcommand is about: a mixin of it. */
public final class RegisterOptions {
    static final String SERVER = "SPRING_MONGODB_URI";
    /** Of the register, unless another is named: that of an embedded store, which may have no log yet. */
    static final String DATABASE = "klubba";

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @ArgGroup(exclusive = true)
    private @Nullable Where where;

    @Option(
            names = "--database",
            paramLabel = "NAME",
            defaultValue = DATABASE,
            description =
                    "The register's database there (default: ${DEFAULT-VALUE}), whatever an address ends with: that is where its user is known.")
    private String database = DATABASE;

    @Option(
            names = "--head-file",
            paramLabel = "FILE",
            description =
                    "Of a server: the file in which a node of it keeps how far the log goes. That of an embedded store is in its folder.")
    private @Nullable Path headFile;

    static final class Where {
        @Option(
                names = "--uri",
                paramLabel = "ADDRESS",
                description = "A MongoDB server, by its connection string; by default that of the environment variable "
                        + SERVER + ", where a password is not seen by other users.")
        private @Nullable String uri;

        @Option(names = "--data", paramLabel = "FOLDER", description = "The folder of an embedded store.")
        private @Nullable Path data;
    }

    /**
     * The register that is there.
     *
     * @throws CannotGoOn where there is none, or it cannot be reached
     * @throws se.klubba.embedded.FolderInUse where a process has the folder open
     */
    public Register open() {
        return open(false);
    }

    /** Whether one is named at all. */
    public boolean named() {
        var server = System.getenv(SERVER);
        return where != null || server != null && !server.isBlank();
    }

    /** The same, and a folder that has no store yet gets one. */
    public Register openOrMake() {
        return open(true);
    }

    private Register open(boolean make) {
        if (where != null && where.data != null) {
            return Register.in(where.data, database, make);
        }
        var uri = where != null ? where.uri : System.getenv(SERVER);
        if (uri == null || uri.isBlank()) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "which register? --uri=ADDRESS of a server, or --data=FOLDER of an embedded store");
        }
        return Register.at(
                uri,
                database,
                make,
                headFile == null
                        ? null
                        : new HeadFile(
                                headFile,
                                "put the newest backup in its place; if what is there is meant to be there, say so: klubba restore --why=REASON"));
    }
}
