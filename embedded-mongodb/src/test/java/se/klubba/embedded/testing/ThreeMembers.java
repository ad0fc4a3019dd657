package se.klubba.embedded.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A replica set of three on loopback, with the settings that {@code docs/operating.md} recommends. Clients and the members
 * know each member by the address of its proxy, so that any can be cut off, from the others and from clients.
 */
public final class ThreeMembers implements AutoCloseable {
    private static final String TIMEOUTS =
            "socketTimeoutMS=5000&connectTimeoutMS=2000&heartbeatFrequencyMS=500&serverSelectionTimeoutMS=10000";

    private static final Document SETTINGS = new Document("electionTimeoutMillis", 2000)
            .append("heartbeatIntervalMillis", 500)
            .append("heartbeatTimeoutSecs", 2);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Document HELLO = new Document("hello", 1);
    private static final Document STATUS = new Document("replSetGetStatus", 1);

    private final Path folder;
    private final Network network;
    private final List<Member> members;

    private ThreeMembers(Path folder, Network network, List<Member> members) {
        this.folder = folder;
        this.network = network;
        this.members = members;
    }

    /** Needs a {@code mongod} of this machine: {@link RealMongo#canStart()}. Gone when it is closed, or with the JVM. */
    public static ThreeMembers start() {
        var binary = LocalMongod.binary();
        if (binary == null) {
            throw new IllegalStateException(RealMongo.MISSING);
        }
        try {
            var folder = Files.createTempDirectory("klubba-three-");
            var network = new Network();
            var members = new ArrayList<Member>();
            for (int i = 0; i < 3; i++) {
                members.add(new Member(binary, folder.resolve("member" + i), network));
            }
            var set = new ThreeMembers(folder, network, List.copyOf(members));
            AtTheEnd.run("stop three mongods", set::close);
            set.initiate();
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException("mongod could not be started", e);
        }
    }

    private void initiate() {
        var hosts = IntStream.range(0, members.size())
                .mapToObj(i ->
                        new Document("_id", i).append("host", members.get(i).host()))
                .toList();
        await(() -> members.stream().allMatch(m -> m.ask(HELLO) != null), "answers");
        var config =
                new Document("_id", ReplicaSet.NAME).append("members", hosts).append("settings", SETTINGS);
        await(
                () -> members.getFirst().ask(new Document("replSetInitiate", config)) != null
                        || members.getFirst().ask(STATUS) != null,
                "an initiated set");
        awaitWell();
        await(() -> members.stream().allMatch(ThreeMembers::canRollBack), "a checkpoint of each");
    }

    /** One that has no checkpoint to go back to ends itself where it would have to, and stays down. */
    private static boolean canRollBack(Member member) {
        var status = member.ask(STATUS);
        var checkpoint = status == null ? null : status.get("lastStableRecoveryTimestamp", BsonTimestamp.class);
        return checkpoint != null && checkpoint.getTime() > 0;
    }

    /** Of clients that do as {@code docs/operating.md} recommends. */
    public String uri() {
        return members.stream().map(Member::host).collect(Collectors.joining(",", "mongodb://", "/?")) + "replicaSet="
                + ReplicaSet.NAME + "&" + TIMEOUTS;
    }

    /** The one that was elected last. */
    public Member primary() {
        await(() -> elected() != null, "a primary");
        return Objects.requireNonNull(elected());
    }

    /** Returns once another than this one has been elected. */
    public void awaitOtherPrimary(Member than) {
        await(
                () -> {
                    var elected = elected();
                    return elected != null && elected != than;
                },
                "another primary");
    }

    private @Nullable Member elected() {
        record Elected(Member member, ObjectId election) {}
        return members.stream()
                .mapMulti((Member member, Consumer<Elected> elected) -> {
                    var hello = member.ask(HELLO);
                    if (hello != null && hello.getBoolean("isWritablePrimary", false)) {
                        elected.accept(new Elected(member, hello.getObjectId("electionId")));
                    }
                })
                .max(Comparator.comparing(Elected::election))
                .map(Elected::member)
                .orElse(null);
    }

    /** Cuts it off from the other two; clients still reach it, as one does who is on the wrong side. */
    public void cutOffFromOthers(Member member) {
        members.stream().filter(other -> other != member).forEach(other -> network.cut(member.port(), other.port()));
    }

    /** Cuts it off from everybody. */
    public void cutOff(Member member) {
        cutOffFromOthers(member);
        network.cut(member.port(), Network.CLIENT);
    }

    /** Ends every fault; returns once all three are well. */
    public void heal() {
        network.heal();
        members.forEach(Member::heal);
        awaitWell();
    }

    private void awaitWell() {
        await(
                () -> elected() != null && members.stream().allMatch(ThreeMembers::isWell),
                "three members that are well");
    }

    /** As primary or secondary that sees the others so, too. */
    private static boolean isWell(Member member) {
        var status = member.ask(STATUS);
        return status != null
                && status.getList("members", Document.class).stream()
                        .map(m -> m.getInteger("state"))
                        .allMatch(state -> state == 1 || state == 2);
    }

    private void await(BooleanSupplier condition, String what) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the replica set does not come to " + what + "; of those that ended:\n"
                        + members.stream()
                                .filter(m -> !m.isAlive())
                                .map(Member::output)
                                .collect(Collectors.joining("\n")));
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        members.parallelStream().forEach(Member::close);
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(ThreeMembers::remove);
        } catch (IOException e) {
            // removed already
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
