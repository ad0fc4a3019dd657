package se.klubba.drafts.extracting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds out what a document is, by its bytes and not by its name, and takes its text. */
public final class Extractors {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern NO_TEXT = Pattern.compile("(?i).*\\.(docx?|odt|rtf|pdf)");
    private static final Pattern HTML = Pattern.compile("(?is)^\\s*(<!doctype html|<\\?xml|<html|<head|<body|<meta).*");

    private Extractors() {}

    /**
     * @param name of the file: whether a text is Markdown or HTML is seen from it
     * @throws Unreadable with what would be right
     */
    public static Extracted extract(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unreadable("document-empty", "no-bytes", name);
        }
        if (bytes.length > Limits.BYTES) {
            throw new Unreadable("document-too-long", "over-25-mib", name);
        }
        var read = read(name, bytes);
        if (read.lines().stream().allMatch(Line::blank)) {
            throw new Unreadable("document-empty", "no-text", name);
        }
        return read;
    }

    /** Of a text file that is no document, whichever code page it is in. */
    public static String characters(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unreadable("document-empty", "no-bytes", name);
        }
        if (begins(bytes, ZIP) || begins(bytes, COMPOUND) || begins(bytes, PDF) || picture(bytes)) {
            throw new Unreadable("document-kind", "no-csv", name);
        }
        return Decoded.of(name, bytes).text();
    }

    private static Extracted read(String name, byte[] bytes) {
        if (begins(bytes, ZIP)) {
            return WordDocument.read(name, bytes);
        }
        if (begins(bytes, COMPOUND)) {
            throw compound(name, bytes);
        }
        var start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PdfDocument.read(name, bytes);
        }
        if (start.startsWith("{\\rtf")) {
            throw new Unreadable("document-kind", "rtf", name);
        }
        if (picture(bytes)) {
            throw new Unreadable("document-is-picture", "picture", name);
        }
        return text(name, bytes);
    }

    private static Extracted text(String name, byte[] bytes) {
        var decoded = Decoded.of(name, bytes);
        if (NO_TEXT.matcher(name).matches()) {
            throw new Unreadable("document-kind", "called-otherwise", name, name.substring(name.lastIndexOf('.')));
        }
        Limits.characters(decoded.text().length());
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return MarkdownDocument.read(decoded.text());
        }
        if (lower.endsWith(".html")
                || lower.endsWith(".htm")
                || HTML.matcher(decoded.text()).matches()) {
            return HtmlDocument.read(decoded.text());
        }
        return PlainText.read(decoded);
    }

    private static Unreadable compound(String name, byte[] bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return new Unreadable("document-has-password", "password-office", name);
        }
        return new Unreadable("document-kind", holds(bytes, "WordDocument") ? "old-word" : "old-office", name);
    }

    /** Names inside such a file are UTF-16. */
    private static boolean holds(byte[] bytes, String entry) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(entry.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static boolean picture(byte[] bytes) {
        return begins(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                || begins(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                || begins(bytes, new byte[] {'G', 'I', 'F', '8'})
                || begins(bytes, new byte[] {'I', 'I', 42, 0})
                || begins(bytes, new byte[] {'M', 'M', 0, 42});
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
