package se.klubba.drafts.mending;

import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.EventJson;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * "This says … it should say …, because …".
 *
 * @param says the entry in a sentence, as it stands
 * @param should the same as it would stand; null where nothing was changed yet
 * @param told why it was not done; null where nothing was in the way
 */
public record MendingPage(
        Visit visit,
        long entry,
        long version,
        boolean retracted,
        String says,
        List<Field> fields,
        @Nullable String should,
        String reason,
        @Nullable String told)
        implements Page {
    /**
     * One value.
     *
     * @param path from the outside inwards, with dots between
     * @param name the last part of it
     * @param value as it is written now; empty where nothing is said
     * @param choices what it can be; none where it is written
     */
    public record Field(String path, String name, String value, List<Enum<?>> choices) {
        static Field of(String path, String name, String value) {
            return new Field(path, name, value, List.of());
        }

        Field saying(String now) {
            return new Field(path, name, now, choices);
        }

        /** As it is written. */
        public String written(Enum<?> choice) {
            return EventJson.mapper().valueToTree(choice).asString();
        }
    }

    public Texts texts() {
        return visit.texts(MendingPage.class);
    }

    @Override
    public String title() {
        return texts().say("mending.title", entry);
    }

    @Override
    public Section section() {
        return Section.LOG;
    }

    public String action(String what) {
        return visit.links().to("/log/" + entry + "/" + what);
    }

    public String back() {
        return visit.links().to("/log/" + entry);
    }

    /** In words where there are some: of a part by what it is a part of, else by itself. */
    public String label(Field field) {
        return label(texts(), field);
    }

    static String label(Texts texts, Field field) {
        return Stream.of(field.path().replaceAll("\\.\\d+", ""), field.name())
                .flatMap(name -> said(texts, "field." + name))
                .findFirst()
                .orElse(field.name());
    }

    private static Stream<String> said(Texts texts, String key) {
        try {
            return Stream.of(texts.say(key));
        } catch (MissingResourceException _) {
            return Stream.empty();
        }
    }
}
