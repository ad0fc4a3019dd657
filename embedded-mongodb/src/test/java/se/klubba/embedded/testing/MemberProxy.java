package se.klubba.embedded.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The address by which clients and the other members know a member of a replica set. Who connects is told from the first message: a
 * server with {@code enableTestCommands} names its own port there.
 */
final class MemberProxy implements AutoCloseable {
    private static final Pattern SENDER = Pattern.compile("\2hostInfo\0....[^\0]*:([0-9]+)\0", Pattern.DOTALL);
    private static final int LARGEST = 48_000_000;

    private final Network network;
    private final int member;
    private final ServerSocket listening;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    /** @param member the port of the server itself */
    MemberProxy(Network network, int member) {
        this.network = network;
        this.member = member;
        try {
            listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var caller = listening.accept();
                Thread.startVirtualThread(() -> connect(caller));
            }
        } catch (IOException e) {
            sockets.forEach(MemberProxy::hangUp);
        }
    }

    private void connect(Socket caller) {
        sockets.add(caller);
        try (caller;
                var server = new Socket(InetAddress.getLoopbackAddress(), member)) {
            sockets.add(server);
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var first = message(new DataInputStream(caller.getInputStream()));
            int sender = sender(first);
            Thread.startVirtualThread(() -> {
                pass(server, member, caller, sender);
                hangUp(caller);
            });
            network.awaitWay(sender, member);
            server.getOutputStream().write(first);
            pass(caller, sender, server, member);
            sockets.remove(server);
        } catch (IOException e) {
            // one end is gone, and both are closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(caller);
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        int length = Integer.reverseBytes(in.readInt());
        if (length < 16 || length > LARGEST) {
            throw new IOException("no message of MongoDB: length " + length);
        }
        var message = new byte[length];
        in.readFully(message, 4, length - 4);
        for (int i = 0; i < 4; i++) {
            message[i] = (byte) (length >>> 8 * i);
        }
        return message;
    }

    private static int sender(byte[] hello) {
        var named = SENDER.matcher(new String(hello, ISO_8859_1));
        return named.find() ? Integer.parseInt(named.group(1)) : Network.CLIENT;
    }

    private void pass(Socket source, int from, Socket target, int to) {
        try {
            InputStream in = source.getInputStream();
            OutputStream out = target.getOutputStream();
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                network.awaitWay(from, to);
                out.write(buffer, 0, n);
            }
            network.awaitWay(from, to);
        } catch (IOException e) {
            // one end is gone; the caller closes both
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
