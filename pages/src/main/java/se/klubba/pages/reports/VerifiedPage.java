package se.klubba.pages.reports;

import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Chip;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reports.filed.Filed;
import se.klubba.reports.filed.Verified;

/**
 * A report that was filed.
 *
 * @param verified whether it is still the same; null where that was not asked
 */
public record VerifiedPage(
        Visit visit, String report, Filed filed, @Nullable Verified verified) implements Page {
    public Texts texts() {
        return visit.texts(VerifiedPage.class);
    }

    public Chip outcome(Verified verified) {
        var word = texts().say("filed.outcome." + verified.outcome().name());
        return switch (verified.outcome()) {
            case SAME -> new Chip("", word);
            case DIFFERS -> new Chip("late", word);
            case CANNOT_BE_RUN_AS_IT_WAS -> new Chip("plain maybe", word);
        };
    }

    @Override
    public String title() {
        return texts().say("filed.title", report);
    }

    @Override
    public Section section() {
        return Section.REPORTS;
    }
}
