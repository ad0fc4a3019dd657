package se.klubba.pages.offices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Term;
import se.klubba.offices.Office;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Assignment;
import se.klubba.pages.layout.Bars;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/**
 * One of them.
 *
 * @param assignments that are its own, the ended ones among them
 */
public record OfficePage(Visit visit, Office office, List<Assignment> assignments) implements Page {
    /** Who held it over time; null where no term is known. */
    public @Nullable Bars bars() {
        return Bars.of(
                office.holders().stream()
                        .map(h -> new Bars.Row(
                                who(h),
                                visit.labels().tenure(h.state()).word(),
                                h.term(),
                                h.state() == TenureState.HELD ? Term.Holds.CERTAINLY : Term.Holds.POSSIBLY))
                        .sorted(Comparator.comparing(row -> row.first(LocalDate.MIN)))
                        .toList(),
                visit.day());
    }

    private String who(Office.Holder holder) {
        return holder.person() == null
                ? visit.texts().say("not-stated")
                : holder.person().shown();
    }

    public Texts texts() {
        return visit.texts(OfficePage.class);
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(
                Stream.concat(Stream.of(office.why()), office.holders().stream().map(Office.Holder::why)));
    }

    @Override
    public String title() {
        return office.name() == null ? office.id() : office.name();
    }

    @Override
    public Section section() {
        return Section.OFFICES;
    }
}
