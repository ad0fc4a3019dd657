package se.klubba.embedded.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real MongoDB server, one replica set of one member on loopback. It is looked for in this order: the replica set at {@code
 * KLUBBA_TEST_MONGODB_URI}; a {@code mongod} on the PATH or in {@code .tools/} of the repository; Docker.
 */
public abstract class RealMongo implements AutoCloseable {
    static final String MISSING =
            "No real MongoDB server: run tools/get-mongod, put a mongod on the PATH, start Docker,"
                    + " or set KLUBBA_TEST_MONGODB_URI to the address of a replica set";

    private static final String[] TEST_COMMANDS = {"--setParameter", "enableTestCommands=1"};

    private static final class Shared {
        static final RealMongo SERVER = find();

        private static RealMongo find() {
            var uri = named();
            if (uri != null) {
                return new RunningElsewhere(uri);
            }
            return canStart() || !DockerMongo.works()
                    ? start(TEST_COMMANDS)
                    : DockerMongo.start(List.of(TEST_COMMANDS));
        }
    }

    private static @Nullable String named() {
        var uri = System.getenv("KLUBBA_TEST_MONGODB_URI");
        return uri == null || uri.isBlank() ? null : uri;
    }

    /** Whether {@link #shared()} has something to give. */
    public static boolean available() {
        return named() != null || canStart() || DockerMongo.works();
    }

    /** Whether {@link #start} and {@link #startWithUsers} can: they need a {@code mongod} of this machine. */
    public static boolean canStart() {
        return LocalMongod.binary() != null;
    }

    /** The one server of this JVM, with test commands where it is ours; a test takes a database of its own in it. */
    public static RealMongo shared() {
        return Shared.SERVER;
    }

    /** A server of the caller's own, with these further arguments of {@code mongod}; gone when it is closed, or with the JVM. */
    public static RealMongo start(String... arguments) {
        return start(null, arguments);
    }

    /** As {@link #start}, with {@code --auth}: {@link #uri()} is that of an administrator with the role {@code root}. */
    public static RealMongo startWithUsers(String... arguments) {
        return start(Administrator.random(), arguments);
    }

    private static RealMongo start(@Nullable Administrator administrator, String... arguments) {
        var binary = LocalMongod.binary();
        if (binary == null) {
            throw new IllegalStateException(MISSING);
        }
        return LocalMongod.start(binary, administrator, List.of(arguments));
    }

    /** The connection string, without a database; that of the administrator where there are users. */
    public abstract String uri();

    /** The connection string of a user who was made in database {@code admin}. */
    public String uri(String user, String password) {
        return uri().replaceFirst("//([^@/]*@)?", "//" + user + ":" + password + "@");
    }

    @Override
    public abstract void close();

    private static final class RunningElsewhere extends RealMongo {
        private final String uri;

        RunningElsewhere(String uri) {
            this.uri = uri;
        }

        @Override
        public String uri() {
            return uri;
        }

        @Override
        public void close() {}
    }
}
