package se.klubba.drafts.extracting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** What is in a packed office file, looked at before anything else opens it: how much it unpacks to, and what kind of file it is. */
final class Archive {
    private static final Pattern TRACKED = Pattern.compile("<w:(ins|del|moveFrom|moveTo)[ />]");
    /** Parts that have text in them, and may have changes: what stands above a page is read as well. */
    private static final Pattern TEXT = Pattern.compile("word/(?:document|(?:header|footer)\\d*)\\.xml");

    private static final Pattern AUTHOR =
            Pattern.compile("<w:(?:ins|del|moveFrom|moveTo)\\b[^>]*w:author=\"([^\"]*)\"");

    private final String name;
    private final Map<String, byte[]> kept = new HashMap<>();

    private Archive(String name) {
        this.name = name;
    }

    /** @throws Unreadable where it is no text document of Word's that can be read as it stands */
    static void checkWordDocument(String name, byte[] bytes) {
        var archive = new Archive(name);
        try {
            archive.unpack(bytes);
        } catch (IOException e) {
            throw new Unreadable("document-broken", "broken-archive", name);
        }
        archive.check();
    }

    private void unpack(byte[] bytes) throws IOException {
        long left = Limits.ARCHIVE_BYTES;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.ARCHIVE_ENTRIES) {
                    throw bomb();
                }
                boolean keep = TEXT.matcher(entry.getName()).matches()
                        || entry.getName().equals("[Content_Types].xml");
                var out = new ByteArrayOutputStream();
                var buffer = new byte[1 << 16];
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw bomb();
                    }
                    if (keep) {
                        out.write(buffer, 0, read);
                    }
                }
                kept.put(entry.getName(), out.toByteArray());
            }
        }
    }

    private Unreadable bomb() {
        return new Unreadable("document-unpacks-without-end", "unpacks", name, Limits.ARCHIVE_BYTES >> 20);
    }

    private void check() {
        if (kept.containsKey("xl/workbook.xml") || kept.containsKey("xl/workbook.bin")) {
            throw new Unreadable("document-is-spreadsheet", "spreadsheet", name);
        }
        if (kept.containsKey("ppt/presentation.xml")) {
            throw new Unreadable("document-kind", "presentation", name);
        }
        if (kept.containsKey("content.xml")) {
            throw new Unreadable("document-kind", "odt", name);
        }
        if (!kept.containsKey("word/document.xml")) {
            throw new Unreadable("document-kind", "archive", name);
        }
        var types = new String(
                Objects.requireNonNullElse(kept.get("[Content_Types].xml"), new byte[0]), StandardCharsets.UTF_8);
        if (kept.containsKey("word/vbaProject.bin") || types.contains("macroEnabled")) {
            throw new Unreadable("document-has-macros", "macros", name);
        }
        kept.forEach((part, xml) -> {
            if (TEXT.matcher(part).matches()) {
                tracked(new String(xml, StandardCharsets.UTF_8));
            }
        });
    }

    private void tracked(String xml) {
        if (TRACKED.matcher(xml).find()) {
            var author = AUTHOR.matcher(xml);
            throw new Unreadable(
                    "document-has-tracked-changes",
                    author.find() ? "tracked-by" : "tracked",
                    name,
                    author.hasMatch() ? author.group(1) : "");
        }
    }
}
