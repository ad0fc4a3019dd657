package se.klubba.pages.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Moments;

/**
 * Of which day a page is, and as known when.
 *
 * @param knownAt as it was asked for; null for as known now
 * @param position how many entries of the log it has seen
 * @param later entries that were recorded after that moment
 */
public record TimesBar(Visit visit, LocalDate day, @Nullable String knownAt, long position, long later) {
    static TimesBar of(Visit visit, long position, Moments moments) {
        var knownAt = visit.asked().knownAt();
        long later = knownAt == null ? 0 : Math.max(0, moments.head() - position);
        return new TimesBar(visit, visit.day(), knownAt, position, later);
    }

    public boolean today() {
        return day.equals(visit.today());
    }

    /** Neither time is another than now. */
    public boolean quiet() {
        return today() && knownAt == null;
    }

    /** A day, or a day with its time, as people write it. */
    public String known() {
        return visit.dates().said(java.util.Objects.requireNonNull(knownAt));
    }

    /** Where the thing of this page is compared with itself now; null where it is now, or the page is of no one thing. */
    public @Nullable String compare() {
        return quiet() || !Links.isOfOneThing(visit.path())
                ? null
                : visit.links().to("/compare?thing=" + Links.encoded(visit.path()));
    }

    /** What the form carries along of the page's own. */
    public Map<String, List<String>> kept() {
        return visit.parameters();
    }
}
