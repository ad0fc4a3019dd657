package se.klubba.pages.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param times null for a page that is of no time
 * @param corner what modules add to the upper corner
 * @param assets gives a file the address under which it may be kept
 * @param access whether a page may be opened, by its path
 */
public record Frame(
        Page page,
        RegisterNamed register,
        @Nullable TimesBar times,
        List<Link> corner,
        UnaryOperator<String> assets,
        Predicate<String> access) {
    public Visit visit() {
        return page.visit();
    }

    public Texts texts() {
        return visit().texts();
    }

    public String language() {
        return visit().locale().getLanguage();
    }

    public String title() {
        return page.title() + " · Klubba" + (register.name().isEmpty() ? "" : " " + register.name());
    }

    public String asset(String path) {
        return visit().links().context() + assets.apply(path);
    }

    public List<Section> menu() {
        return open().filter(Section::first).toList();
    }

    public List<Section> more() {
        return open().filter(s -> !s.first()).toList();
    }

    private Stream<Section> open() {
        return Arrays.stream(Section.values()).filter(s -> s != Section.NONE && access.test(s.path()));
    }

    public String statement() {
        return register.statement().isEmpty() ? visit().links().to("/accessibility") : register.statement();
    }

    /** The same page in the other language. */
    public String otherLanguage() {
        return visit().links().in(texts().say("other.tag")).to(visit().here());
    }
}
