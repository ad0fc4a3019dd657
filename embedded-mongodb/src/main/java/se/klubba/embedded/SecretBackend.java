package se.klubba.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Answers those alone who show the secret of this opening: everybody on the machine reaches a loopback port. It is shown once a
 * connection, as the password of SASL's PLAIN, which the driver knows and the server behind does not.
 */
final class SecretBackend implements MongoBackend {
    static final String USER = "klubba";
    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;
    private static final int SECRET_BYTES = 32;
    private static final AttributeKey<Boolean> SHOWN = AttributeKey.valueOf("klubba.secret-shown");
    /** What a driver asks before it shows anything. */
    private static final Set<String> FOR_ALL = Set.of("hello", "ismaster");

    private final MongoBackend behind;
    private final String secret = random();

    SecretBackend(MongoBackend behind) {
        this.behind = behind;
    }

    private static String random() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String secret() {
        return secret;
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var name = message.getDocument().keySet().iterator().next();
        if (name.equals("saslStart")) {
            return shown(message.getChannel(), message.getDocument());
        }
        refuseStrangers(message.getChannel(), name);
        return behind.handleMessage(message);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        refuseStrangers(channel, command);
        return behind.handleCommand(channel, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        refuseStrangers(query.getChannel(), "find");
        return behind.handleQuery(query);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        refuseStrangers(query.getChannel(), "currentOp");
        return behind.getCurrentOperations(query);
    }

    private static void refuseStrangers(Channel channel, String command) {
        if (!FOR_ALL.contains(command.toLowerCase(Locale.ROOT))
                && !Boolean.TRUE.equals(channel.attr(SHOWN).get())) {
            throw new MongoServerError(
                    UNAUTHORIZED, "Unauthorized", command + " needs authentication: this store is its process's own");
        }
    }

    private Document shown(Channel channel, Document start) {
        if (!(start.get("payload") instanceof BinData payload) || !isOurs(payload.getData())) {
            throw new MongoServerError(AUTHENTICATION_FAILED, "AuthenticationFailed", "Authentication failed.");
        }
        channel.attr(SHOWN).set(true);
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }

    /** What PLAIN sends (RFC 4616): for whom, who, and the password, each after a NUL; a driver may say twice who it is. */
    private boolean isOurs(byte[] payload) {
        var who = USER + "\0" + secret;
        return MessageDigest.isEqual(payload, ("\0" + who).getBytes(UTF_8))
                | MessageDigest.isEqual(payload, (USER + "\0" + who).getBytes(UTF_8));
    }

    @Override
    public void handleClose(Channel channel) {
        behind.handleClose(channel);
    }

    @Override
    public void dropDatabase(String database) {
        behind.dropDatabase(database);
    }

    @Override
    public Document getServerStatus() {
        return behind.getServerStatus();
    }

    @Override
    public void close() {
        behind.close();
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        behind.closeCursors(cursors);
    }

    @Override
    public Clock getClock() {
        return behind.getClock();
    }

    @Override
    public void enableOplog() {
        behind.enableOplog();
    }

    @Override
    public void disableOplog() {
        behind.disableOplog();
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return behind.resolveDatabase(database);
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        return behind.version(version);
    }
}
