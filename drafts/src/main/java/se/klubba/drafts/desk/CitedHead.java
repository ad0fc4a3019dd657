package se.klubba.drafts.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Correcting;
import se.klubba.drafts.Draft;
import se.klubba.drafts.recognising.Spot;

/** Where the head of a meeting, and who was there, was read: of what is still as it was read, and can be changed. */
final class CitedHead {
    /** The forms, by the keys that cites have, and the fields of each. */
    private static final Map<String, String> FORMS =
            Map.of("meeting", DeskPage.HEAD, "attendance", DeskPage.ATTENDANCE);

    private static final Map<String, List<String>> FIELDS =
            Map.of(DeskPage.HEAD, DeskPage.HEAD_FIELDS, DeskPage.ATTENDANCE, DeskPage.ATTENDANCE_FIELDS);

    /**
     * A value, or all of who was there.
     *
     * @param form that it stands in
     * @param field of the form; {@code attendance} where it is none of its own
     * @param words that it was read from; empty for lines as a whole
     */
    public record Cited(String form, String field, Spot spot, String words) {
        /** Of its field, or of the form as a whole. */
        public String anchor() {
            return field.equals(DeskPage.ATTENDANCE) ? form : form + "-" + field;
        }
    }

    private final Draft draft;

    private CitedHead(Draft draft) {
        this.draft = draft;
    }

    static CitedHead of(Draft draft) {
        return new CitedHead(draft);
    }

    /** In the order in which they were read. */
    Stream<Cited> values() {
        return draft.filed() != null
                ? Stream.empty()
                : draft.cites().stream()
                        .filter(c -> c.effect() == 0 && FORMS.containsKey(c.key()))
                        .map(c -> cited(FORMS.getOrDefault(c.key(), ""), c.field(), c.source(), c.words()));
    }

    private static Cited cited(String form, String field, Spot spot, String words) {
        boolean own = FIELDS.getOrDefault(form, List.of()).contains(field);
        return new Cited(form, own ? field : DeskPage.ATTENDANCE, spot, words);
    }

    /** The lines that tell who was there, one where they are told. */
    Stream<Cited> attendance() {
        var source =
                Correcting.map(Correcting.map(draft.record().get("attendance")).get("source"));
        return draft.filed() != null || !source.containsKey("lines")
                ? Stream.empty()
                : Stream.of(new Cited(
                        DeskPage.ATTENDANCE,
                        DeskPage.ATTENDANCE,
                        new Spot(String.valueOf(source.get("lines")), columns(source.get("columns"))),
                        ""));
    }

    private static @Nullable String columns(@Nullable Object columns) {
        return columns == null ? null : String.valueOf(columns);
    }

    /** All that one of the forms was read from. */
    Stream<Cited> in(String form) {
        return Stream.concat(values(), attendance())
                .filter(c -> c.form().equals(form))
                .distinct();
    }
}
