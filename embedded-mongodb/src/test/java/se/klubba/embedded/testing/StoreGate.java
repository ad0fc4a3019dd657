package se.klubba.embedded.testing;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** An address before a store of this machine. While it is shut nothing comes through; when it is opened, what was held back does. */
public final class StoreGate implements AutoCloseable {
    private final Network network = new Network();
    private final int store;
    private final MemberProxy proxy;

    /** @param uri of the store, which is on loopback and knows no users */
    public StoreGate(String uri) {
        this.store = new ServerAddress(Objects.requireNonNull(new ConnectionString(uri).getHosts())
                        .getFirst())
                .getPort();
        this.proxy = new MemberProxy(network, store);
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + proxy.port() + "/?directConnection=true";
    }

    public void shut() {
        network.cut(Network.CLIENT, store);
    }

    public void open() {
        network.heal();
    }

    @Override
    public void close() {
        network.heal();
        try {
            proxy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
