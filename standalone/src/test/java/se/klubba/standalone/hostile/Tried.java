package se.klubba.standalone.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import se.klubba.standalone.testing.Running;

/** One application for all tries of this package that leave it as it was, and sockets to it. */
final class Tried {
    private Tried() {}

    private static final class Once {
        private static final Running KLUBBA = Running.inMemory(
                Clock.systemUTC(), "--klubba.log-heartbeat=300ms", "--klubba.log-poll=50ms", "--klubba.body-within=5s");
    }

    /** Closed with the tests' process. */
    static Running klubba() {
        return Once.KLUBBA;
    }

    static Socket socket() throws IOException {
        var uri = klubba().uri("/");
        return new Socket(uri.getHost(), uri.getPort());
    }

    /** The whole answer to a request that is written byte for byte. */
    static String raw(String request) throws IOException {
        try (var socket = socket()) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }
}
