package se.klubba.accounts.signingin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** This server would be reached in a way that is not safe: it does not start, and a sentence says so. */
final class UnsafePosture extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnsafePosture(String sentence) {
        super(sentence);
    }

    /** Whether nobody but this machine reaches it. */
    static boolean isLoopback(Environment environment) throws UnknownHostException {
        var address = environment.getProperty("server.address", "");
        return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    }

    /** Where it listens, for people to read. */
    static String where(Environment environment) {
        var address = environment.getProperty("server.address", "");
        return address.isBlank() ? "every address" : address;
    }

    /** No stack trace. */
    static final class Told extends AbstractFailureAnalyzer<UnsafePosture> {
        @Override
        protected FailureAnalysis analyze(Throwable root, UnsafePosture unsafe) {
            return new FailureAnalysis(String.valueOf(unsafe.getMessage()), null, root);
        }
    }
}
