package se.klubba.accounts.signingin;

import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Passwords, tokens and cookies go over a network encrypted, or not at all: beyond this machine a server has TLS itself, or takes requests from a proxy
 * that is named and from nobody else. What is forwarded is believed of such a proxy alone.
 */
@Component
@Conditional(OpenOrNot.NotOpen.class)
final class Posture {
    Posture(Environment environment) throws UnknownHostException {
        boolean proxied = !Binder.get(environment)
                .bind("klubba.proxy", Bindable.setOf(String.class))
                .orElse(Set.of())
                .isEmpty();
        if (!UnsafePosture.isLoopback(environment) && !hasTls(environment) && !proxied) {
            throw new UnsafePosture("this server would listen at " + UnsafePosture.where(environment)
                    + " without TLS: give it a certificate (server.ssl.bundle or server.ssl.certificate), name the proxy that"
                    + " has one and is to be the only one to ask (klubba.proxy), or leave it on loopback"
                    + " (server.address=127.0.0.1)");
        }
        if (!environment.getProperty("server.forward-headers-strategy", "none").equalsIgnoreCase("none") && !proxied) {
            throw new UnsafePosture(
                    "server.forward-headers-strategy believes whoever asks where they come from: klubba.proxy has"
                            + " to name the proxy that is to be believed");
        }
    }

    private static boolean hasTls(Environment environment) {
        return environment.getProperty("server.ssl.enabled", Boolean.class, true)
                && Stream.of("bundle", "certificate", "key-store")
                        .anyMatch(p ->
                                !environment.getProperty("server.ssl." + p, "").isBlank());
    }
}
