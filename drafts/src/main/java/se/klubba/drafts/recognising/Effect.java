package se.klubba.drafts.recognising;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One effect: a verb of the record file over its fields, and for each field where it was read. */
final class Effect {
    final String verb;
    /** A text where the verb takes a point of a proposal: {@code p5/1}. */
    final @Nullable String point;

    final Map<String, Object> fields = new LinkedHashMap<>();
    final Map<String, Span> cites = new LinkedHashMap<>();

    Effect(String verb) {
        this(verb, null);
    }

    private Effect(String verb, @Nullable String point) {
        this.verb = verb;
        this.point = point;
    }

    static Effect ofPoint(String verb, String point, Span cited) {
        var effect = new Effect(verb, point);
        effect.cites.put("point", cited);
        return effect;
    }

    /** A value that the text says nothing of, or that follows from where it stands. */
    Effect with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Effect with(String field, Object value, Span cited) {
        fields.put(field, value);
        cites.put(field, cited);
        return this;
    }

    Object argument() {
        return point == null ? fields : point;
    }
}
