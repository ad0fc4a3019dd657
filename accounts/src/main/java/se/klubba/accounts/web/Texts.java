package se.klubba.accounts.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What these pages say, in one language: Swedish, unless English is asked for. */
public final class Texts {
    private static final Texts SWEDISH = new Texts("sv");
    private static final Texts ENGLISH = new Texts("en");

    private final String language;
    private final ResourceBundle bundle;

    private Texts(String language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "se.klubba.accounts.web.texts",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Texts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : SWEDISH;
    }

    public String language() {
        return language;
    }

    /** @throws MissingResourceException where there is no such text: a mistake of ours */
    public String of(String key, Object... values) {
        var text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.of(language)).format(values);
    }
}
