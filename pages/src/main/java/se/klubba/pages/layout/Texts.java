package se.klubba.pages.layout;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Money;
import se.klubba.words.Language;
import se.klubba.words.Messages;
import se.klubba.words.Sentences;

/**
 * The words of a page around what the register says: those of its own folder, then those of the layout, then those that all of the register
 * has in common (kinds, states).
 */
public final class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Locale locale;
    private final @Nullable ResourceBundle own;
    private final ResourceBundle common;
    private final Messages register;

    private Texts(Locale locale, @Nullable ResourceBundle own, ResourceBundle common, Messages register) {
        this.locale = locale;
        this.own = own;
        this.common = common;
        this.register = register;
    }

    /** Those of the layout alone. */
    public static Texts in(Locale locale) {
        return new Texts(
                locale, null, bundle(Texts.class, locale), Messages.common(Language.tagged(locale.getLanguage())));
    }

    /** Those of the folder of a page before those of the layout. */
    public Texts of(Class<?> page) {
        return new Texts(locale, bundle(page, locale), common, register);
    }

    private static ResourceBundle bundle(Class<?> page, Locale locale) {
        return ResourceBundle.getBundle(page.getPackageName() + ".messages", locale, page.getClassLoader(), EXACT);
    }

    public Language language() {
        return register.language();
    }

    public Locale locale() {
        return locale;
    }

    /** So much of a currency, exactly or about. */
    public String amount(Money money) {
        return Sentences.amount(register, money);
    }

    /**
     * @param values for <code>{0}</code>, <code>{1}</code> and so on
     * @throws MissingResourceException where none has it
     */
    public String say(String key, Object... values) {
        var pattern = own != null && own.containsKey(key)
                ? own.getString(key)
                : common.containsKey(key) ? common.getString(key) : null;
        if (pattern == null) {
            return register.say(key, values);
        }
        return PLACE.matcher(pattern)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(found.group(1))])));
    }

    /** Of a constant: {@code <type>.<CONSTANT>}. */
    public String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** {@code key.one} for 1, else {@code key.other}; the number, as it is written in the language, is <code>{0}</code>. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".other"), register.grouped(number));
    }
}
