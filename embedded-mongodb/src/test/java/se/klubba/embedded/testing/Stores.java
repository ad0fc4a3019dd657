package se.klubba.embedded.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import se.klubba.embedded.EmbeddedMongo;

/**
 * The stores that a contract is tried on. A contract suite is an abstract class with one subclass a store, that of {@link
 * #REAL} under {@link RequiresRealMongo}.
 */
public enum Stores {
    /** In memory, one a JVM. */
    EMBEDDED {
        @Override
        public MongoClient client() {
            return Embedded.CLIENT;
        }

        @Override
        public String uri() {
            return Embedded.STORE.uri();
        }
    },
    /** The shared server of {@link RealMongo}. */
    REAL {
        @Override
        public MongoClient client() {
            return Real.CLIENT;
        }

        @Override
        public String uri() {
            return RealMongo.shared().uri();
        }
    };

    /** Open for as long as the JVM runs. */
    public abstract MongoClient client();

    /** For an application that opens a client of its own. */
    public abstract String uri();

    /** One that no other test has. */
    public MongoDatabase newDatabase() {
        return client().getDatabase("test-" + UUID.randomUUID());
    }

    private static final class Embedded {
        static final EmbeddedMongo STORE = EmbeddedMongo.inMemory();
        static final MongoClient CLIENT = MongoClients.create(STORE.uri());
    }

    private static final class Real {
        static final MongoClient CLIENT = MongoClients.create(RealMongo.shared().uri());
    }
}
