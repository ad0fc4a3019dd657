package se.klubba.guards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A browser believes that a page and this server are one where they have one name: whoever owns the name can turn its address to this
 * machine (DNS rebinding). So only names that the operator gave are served.
 */
final class ServedHosts {
    private final Set<String> names;

    ServedHosts(Set<String> names) {
        this.names = names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    Refused refusal(HttpServletRequest request) {
        // after forwarded headers, where they are trusted
        var name = request.getServerName().toLowerCase(Locale.ROOT);
        return names.contains(name)
                ? null
                : new Refused(
                        HttpStatus.MISDIRECTED_REQUEST,
                        "host-not-served",
                        "this server is not served under the name in the header Host; klubba.hosts lists the names that are: "
                                + String.join(", ", names));
    }
}
