package se.klubba.axon.mongodb.transfer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What each line ends with: the first half of SHA-256, in hex, over the check of the line before it and this line without its own.
 * It shows damage, not malice: whoever changes a file can make its checks anew.
 */
final class Check {
    private static final String FIELD = ",\"check\":\"";
    private static final int BYTES = 16;
    private static final int LENGTH = FIELD.length() + 2 * BYTES + "\"}".length();

    private final MessageDigest digest = sha256();
    private byte[] before = new byte[0];

    /** The line with its check, for the JSON object that it is without. */
    String added(String json) {
        var body = json.substring(0, json.length() - 1);
        return body + FIELD + next(body) + "\"}";
    }

    /** The JSON object without its check. */
    String removed(String line, long number) {
        int at = line.length() - LENGTH;
        if (at < 1 || !line.startsWith(FIELD, at)) {
            throw new DamagedExport(number, "no check at its end");
        }
        var body = line.substring(0, at);
        if (!line.endsWith(FIELD + next(body) + "\"}")) {
            throw new DamagedExport(number, "it was altered, or a line before it is missing");
        }
        return body + "}";
    }

    private String next(String body) {
        digest.update(before);
        before = Arrays.copyOf(digest.digest(body.getBytes(StandardCharsets.UTF_8)), BYTES);
        return HexFormat.of().formatHex(before);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
    }
}
