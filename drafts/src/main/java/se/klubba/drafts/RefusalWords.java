package se.klubba.drafts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.klubba.acts.web.TooLarge;
import se.klubba.drafts.extracting.Worded;
import se.klubba.kernel.Refusal;
import se.klubba.records.format.Fault;
import se.klubba.records.format.RecordFaulty;
import se.klubba.words.Language;

/** Why something is refused, in the language of whoever writes: rules say it in English, by their code it is said in Swedish. */
public final class RefusalWords {
    private static final Properties SWEDISH = swedish();
    private static final Pattern NAMED = Pattern.compile("'(?<name>[^']{2,80})'");
    /** More names than these are not told. */
    private static final int NAMES = 3;

    private RefusalWords() {}

    /** What is wrong at one place of a record file, and whom or what it is about. */
    public static String of(Fault fault, Language language) {
        return of(fault.code(), fault.message(), language);
    }

    /** Of a whole record file each fault by itself. */
    public static String of(Refusal refusal, Language language) {
        if (refusal instanceof Worded worded) {
            return worded.why().in(language);
        }
        if (refusal instanceof RecordFaulty faulty && language == Language.SV) {
            return faulty.faults().stream().map(f -> of(f, language)).distinct().collect(Collectors.joining(" "));
        }
        return of(refusal.code(), String.valueOf(refusal.getMessage()), language);
    }

    /** Nothing was kept of it. */
    public static String of(TooLarge tooLarge, Language language) {
        return of("document-too-large", String.valueOf(tooLarge.getMessage()), language);
    }

    private static String of(String code, String message, Language language) {
        var said = SWEDISH.getProperty(code);
        if (language != Language.SV || said == null) {
            return message;
        }
        var names = names(message);
        return names.isEmpty() ? said : said + " (" + String.join(", ", names) + ")";
    }

    private static List<String> names(String message) {
        var names = new ArrayList<String>();
        var m = NAMED.matcher(message);
        while (m.find() && names.size() < NAMES) {
            var name = "”" + m.group("name") + "”";
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static Properties swedish() {
        var words = new Properties();
        try (var in = Objects.requireNonNull(RefusalWords.class.getResourceAsStream("refusals_sv.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
