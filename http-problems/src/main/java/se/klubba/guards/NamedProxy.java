package se.klubba.guards;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Where a proxy is named, what comes past it is refused: it would not have been encrypted on its way, and could say of itself what the proxy alone may
 * say, as from where it comes. Whether this server is ready anybody may ask.
 */
final class NamedProxy {
    private static final Set<String> FOR_ALL = Set.of("/livez", "/readyz");
    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);

    private final Set<String> names;
    private volatile Known known = new Known(Set.of(), Long.MIN_VALUE);

    NamedProxy(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    private record Known(Set<InetAddress> addresses, long at) {}

    @Nullable
    Refused refusal(HttpServletRequest request) {
        return names.isEmpty() || FOR_ALL.contains(request.getRequestURI()) || isFromProxy(peer(request))
                ? null
                : new Refused(
                        HttpStatus.MISDIRECTED_REQUEST,
                        "not-by-proxy",
                        "this server is asked by its proxy alone; klubba.proxy names it");
    }

    /** Who is at the other end of the connection, whatever the request says of it. */
    private static String peer(HttpServletRequest request) {
        ServletRequest innermost = request;
        while (innermost instanceof ServletRequestWrapper wrapper) {
            innermost = wrapper.getRequest();
        }
        return innermost.getRemoteAddr();
    }

    private boolean isFromProxy(String peer) {
        var address = resolved(peer).findFirst().orElse(null);
        if (address == null) {
            return false;
        }
        // a proxy that was started anew may have another address
        boolean isOld = known.at() == Long.MIN_VALUE || System.nanoTime() - known.at() > KNOWN_FOR.toNanos();
        if (!known.addresses().contains(address) && isOld) {
            known = new Known(
                    names.stream().flatMap(NamedProxy::resolved).collect(Collectors.toUnmodifiableSet()),
                    System.nanoTime());
        }
        return known.addresses().contains(address);
    }

    private static Stream<InetAddress> resolved(String name) {
        try {
            return Arrays.stream(InetAddress.getAllByName(name));
        } catch (UnknownHostException _) {
            return Stream.empty();
        }
    }
}
