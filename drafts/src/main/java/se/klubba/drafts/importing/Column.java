package se.klubba.drafts.importing;

import java.util.List;
import java.util.Locale;

/** What a column of a table can be. */
public enum Column {
    IGNORED(),
    PERSON("namn", "person", "name"),
    FIRST_NAME("förnamn", "first name"),
    LAST_NAME("efternamn", "last name"),
    BODY("organ", "grupp", "nämnd", "body", "group"),
    BODY_KIND("organtyp", "slag", "typ", "kind", "type"),
    ROLE("roll", "uppdrag", "funktion", "role"),
    PRINCIPAL("huvudman", "kommun", "organisation", "principal", "municipality"),
    FROM("från", "from", "start", "fr.o.m.", "fr o m", "tillträdde"),
    TO("till", "to", "slut", "t.o.m.", "t o m", "end");

    private final List<String> heads;

    Column(String... heads) {
        this.heads = List.of(heads);
    }

    /** What a column with that heading most likely is. */
    static Column headed(String head) {
        var lower = head.strip().toLowerCase(Locale.ROOT);
        for (var column : values()) {
            if (column.heads.contains(lower)) {
                return column;
            }
        }
        for (var column : values()) {
            if (column.heads.stream().anyMatch(h -> h.length() > 3 && lower.startsWith(h))) {
                return column;
            }
        }
        return IGNORED;
    }
}
