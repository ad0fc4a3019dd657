package se.klubba.drafts.recognising;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was there, and as what. */
final class Attendance {
    private static final Pattern VICE = Pattern.compile("(?iU)v(?:ice)?\\.?\\s*ordf.*");
    private static final Pattern CHAIR = Pattern.compile("(?iU)(?:\\S+\\s+)?ordf\\.?(?:\\s.*)?");
    private static final Pattern SECRETARY = Pattern.compile("(?iU)sekr\\.?");
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^(?:x|tillika|även|samt|som|och|and|who|tjänstgörande|tf\\.?|t\\.\\s?f\\.|acting|in\\s+the|styrelsens|nämndens|rådets|gruppens)\\s+");

    private final Lexicon lexicon;
    final Map<String, Span> present = new LinkedHashMap<>();
    final Map<String, Span> observers = new LinkedHashMap<>();
    final Map<String, Span> absent = new LinkedHashMap<>();
    final Map<String, Span> chairs = new LinkedHashMap<>();
    final Map<String, Span> secretaries = new LinkedHashMap<>();
    final Map<String, Span> verifiers = new LinkedHashMap<>();
    /** Who keeps the minutes of such bodies by office, where nobody else is said to. */
    private final Map<String, Span> clerks = new LinkedHashMap<>();

    private @Nullable Block first;
    private @Nullable Block last;

    Attendance(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where it stands; null where there is none. */
    @Nullable
    Spot spot() {
        if (first == null || last == null) {
            return null;
        }
        int begins = first.line();
        int ends = last.lastLine();
        return new Spot(begins == ends ? String.valueOf(begins) : begins + "-" + ends, null);
    }

    boolean isEmpty() {
        return present.isEmpty() && chairs.isEmpty() && secretaries.isEmpty();
    }

    /** By their names, in whatever list. */
    List<String> everybody() {
        return Stream.of(present, observers, absent, chairs, secretaries, verifiers)
                .flatMap(l -> l.keySet().stream())
                .distinct()
                .toList();
    }

    /** Somebody is listed there. */
    void note(Block block) {
        first = first == null ? block : first;
        last = block;
    }

    /** No more lists come before the first item. */
    void end() {
        if (secretaries.isEmpty() && clerks.size() == 1) {
            secretaries.putAll(clerks);
        }
    }

    /** The list that begins with a label; null where it is none of attendance. */
    @Nullable
    Map<String, Span> listOf(String label) {
        if (lexicon.is("absent-label", label)) {
            return absent;
        }
        if (lexicon.is("observer-label", label)) {
            return observers;
        }
        if (lexicon.is("attendance-label", label)) {
            return present;
        }
        if (lexicon.is("officer-label", label)) {
            return lexicon.in("role-chair", label)
                    ? chairs
                    : lexicon.in("role-secretary", label) || lexicon.is("kind-of-minutes", label)
                            ? secretaries
                            : verifiers;
        }
        return null;
    }

    /** Somebody is there as what is said of them, in one word or several between commas. */
    void as(String name, String role, Span cited) {
        for (var one : role.split("[,;]")) {
            var said = one.replaceAll("[().:–—-]", " ").strip();
            if (!said.isEmpty()) {
                one(name, said, cited);
            }
        }
    }

    private void one(String name, String role, Span cited) {
        var plain = LEAD.matcher(role).replaceFirst("");
        if (lexicon.in("role-vice-chair", plain) || VICE.matcher(plain).matches()) {
            return;
        }
        if (lexicon.starts("role-chair", plain) || CHAIR.matcher(plain).matches()) {
            chairs.putIfAbsent(name, cited);
        } else if (List.of(role, plain).stream().anyMatch(r -> lexicon.starts("role-secretary", r))
                || SECRETARY.matcher(plain).matches()) {
            secretaries.putIfAbsent(name, cited);
        } else if (lexicon.is("clerk", plain)) {
            clerks.putIfAbsent(name, cited);
        }
    }
}
