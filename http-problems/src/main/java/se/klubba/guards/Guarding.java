package se.klubba.guards;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is served to whom.
 *
 * @param hosts the names under which this server is asked, without a port; a page of another name whose address was turned to this
 *     machine is not answered
 * @param proxy the names or addresses of the proxies from which alone requests are taken; none for whoever reaches the port
 * @param bodyWithin how long the body of a request may take, beside a second for every {@value #BYTES_A_SECOND} bytes of it
 */
@ConfigurationProperties("klubba")
record Guarding(
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> hosts,
        @DefaultValue Set<String> proxy,
        @DefaultValue("20s") Duration bodyWithin) {
    static final int BYTES_A_SECOND = 64 << 10;
}
