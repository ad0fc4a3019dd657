package se.klubba.axon.mongodb.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.mongodb.ServerAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server, and cuts the connection where a test wants it. */
final class TcpProxy implements AutoCloseable {
    private final ServerAddress target;
    private final ServerSocket listening;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean away;
    private volatile boolean losing;
    private volatile boolean thenAway;

    TcpProxy(ServerAddress target) {
        this.target = target;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    /** The driver sends nothing twice by itself. */
    String uri() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort() + "/?directConnection=true&retryWrites=false";
    }

    /** The next insert reaches the server, and its answer does not reach the client. */
    void loseTheNextAnswer() {
        losing = true;
    }

    /** The same, and from then on nothing comes through. */
    void loseTheNextAnswerAndStop() {
        thenAway = true;
        losing = true;
    }

    void stop() {
        away = true;
        sockets.forEach(TcpProxy::quietly);
    }

    void start() {
        away = false;
    }

    private void accept() {
        try {
            while (true) {
                var client = listening.accept();
                if (away) {
                    quietly(client);
                } else {
                    var server = new Socket(target.getHost(), target.getPort());
                    sockets.add(client);
                    sockets.add(server);
                    var line = new Line(client, server);
                    Thread.startVirtualThread(line::requests);
                    Thread.startVirtualThread(line::answers);
                }
            }
        } catch (IOException e) {
            stop();
        }
    }

    private final class Line {
        private final Socket client;
        private final Socket server;
        private volatile boolean cut;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void requests() {
            var buffer = new byte[1 << 16];
            try {
                for (int n = client.getInputStream().read(buffer);
                        n > 0;
                        n = client.getInputStream().read(buffer)) {
                    if (losing && new String(buffer, 0, n, ISO_8859_1).contains("\2insert\0")) {
                        losing = false;
                        cut = true;
                    }
                    server.getOutputStream().write(buffer, 0, n);
                }
            } catch (IOException e) {
                // the other half closes
            }
            hangUp();
        }

        void answers() {
            var buffer = new byte[1 << 16];
            try {
                for (int n = server.getInputStream().read(buffer);
                        n > 0 && !cut;
                        n = server.getInputStream().read(buffer)) {
                    client.getOutputStream().write(buffer, 0, n);
                }
            } catch (IOException e) {
                // the other half closes
            }
            if (cut && thenAway) {
                stop();
            }
            hangUp();
        }

        private void hangUp() {
            quietly(client);
            quietly(server);
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        stop();
    }
}
