package se.klubba.accounts.signingin;

import java.net.UnknownHostException;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A register that asks nobody to log in is for trying out, by whoever sits at the machine: it refuses to listen to others. */
@Component
@Conditional(OpenOrNot.Open.class)
public final class OpenToAll {
    OpenToAll(Environment environment) throws UnknownHostException {
        if (!UnsafePosture.isLoopback(environment)) {
            throw new UnsafePosture(
                    "klubba.open lets whoever reaches the port do all, so that it goes with a loopback address alone,"
                            + " such as server.address=127.0.0.1; this server would listen at "
                            + UnsafePosture.where(environment));
        }
    }
}
