package se.klubba.words;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;

/** Words in one language: those of a package of its own, and the common ones of this. The default locale of the machine never counts. */
public final class Messages {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final ResourceBundle own;
    private final ResourceBundle common;
    private final boolean inWords;

    private Messages(Language language, ResourceBundle own, ResourceBundle common, boolean inWords) {
        this.language = language;
        this.own = own;
        this.common = common;
        this.inWords = inWords;
    }

    /** @param of whose package has its own words */
    public static Messages of(Class<?> of, Language language) {
        return new Messages(language, bundle(of, language), bundle(Messages.class, language), false);
    }

    /** Without words of anybody's own. */
    public static Messages common(Language language) {
        return of(Messages.class, language);
    }

    /** The same for who reads sentences and not columns: days and hours are told as one writes them in the language, 11 september 2025, and not as data has them. */
    public Messages inWords() {
        return new Messages(language, own, common, true);
    }

    /** What is told of a value that is no sentence of its own: a day, an hour, a number. */
    public String told(@Nullable Object value) {
        return !inWords
                ? String.valueOf(value)
                : switch (value) {
                    case LocalDate day -> language.day(day);
                    case LocalTime time -> language.time(time);
                    case EdtfDate on when on.precise() -> language.day(on.latest());
                    case EdtfDate on when on.earliest() == null -> say("notAfter", on.latest());
                    case null, default -> String.valueOf(value);
                };
    }

    private static ResourceBundle bundle(Class<?> of, Language language) {
        return ResourceBundle.getBundle(
                of.getPackageName() + ".messages", language.locale(), of.getClassLoader(), EXACT);
    }

    public Language language() {
        return language;
    }

    /**
     * @param values for <code>{0}</code>, <code>{1}</code> and so on, each as {@link #told} tells it
     * @throws MissingResourceException where neither its own nor the common words have it
     */
    public String say(String key, Object... values) {
        var pattern = own.containsKey(key) ? own.getString(key) : common.getString(key);
        return pattern.indexOf('{') < 0
                ? pattern
                : PLACE.matcher(pattern)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                told(values[Integer.parseInt(found.group(1))])));
    }

    boolean has(String key) {
        return own.containsKey(key) || common.containsKey(key);
    }

    /** Of a constant: {@code <type>.<CONSTANT>}. */
    public String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** {@code key.one} for 1, else {@code key.other}; the number is <code>{0}</code>. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".other"), number);
    }

    public String yes(boolean answer) {
        return say(answer ? "yes" : "no");
    }

    /** As it is written in the language: a decimal comma in Swedish. */
    public String number(BigDecimal number) {
        var plain = number.toPlainString();
        return language == Language.SV ? plain.replace('.', ',') : plain;
    }

    /** A large number by thousands, as it is written in the language: with a space that does not break in Swedish. */
    public String grouped(long number) {
        var plain = String.format(Locale.ROOT, "%,d", number);
        return language == Language.SV ? plain.replace(',', '\u00a0') : plain;
    }

    /** The order of names in the language: in Swedish å, ä and ö come last. What it takes for the same is in the order of its letters' codes. */
    public Comparator<String> byName() {
        Comparator<String> inLanguage = Collator.getInstance(language.locale())::compare;
        return inLanguage.thenComparing(Comparator.naturalOrder());
    }

    /** With a capital. */
    public String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
