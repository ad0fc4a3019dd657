package se.klubba.reports.recordquality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Source;
import se.klubba.reports.Amendment;
import se.klubba.reports.Fold;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;

/**
 * Gathers what is to be said of the record. A fact belongs to the period of its act, and to the body at whose meeting it happened, or in
 * whose minutes it is told; what minutes brought on one day, which is late or not, to those of the meeting and of all that it tells; an
 * amendment to the period in which it was recorded.
 */
final class QualityFold implements Fold {
    private final Question question;
    private final Map<Deviation, WholeNumbers> deviations = new EnumMap<>(Deviation.class);
    private final WholeNumbers deviating = new WholeNumbers();
    private final Delays delays = new Delays();
    private final List<Amendment> amendments = new ArrayList<>();
    private final WholeNumbers undocumented = new WholeNumbers();
    private final WholeNumbers oneDocument = new WholeNumbers();
    private int facts;

    QualityFold(Question question) {
        this.question = question;
    }

    @Override
    public void amended(Stream<Amendment> all) {
        all.filter(a -> question.parameters().within(recorded(a.by())) && question.concerns(body(a.former())))
                .forEach(amendments::add);
    }

    /** What minutes tell of other days, or of none, came with them; nothing that was recorded before the period is late in it. */
    @Override
    public boolean counts(Mention fact) {
        var from = question.parameters().from();
        return question.happened(fact.happenedOn())
                && (question.within(fact.happenedOn())
                        || from == null
                        || !fact.recordedOn().isBefore(from));
    }

    @Override
    public void next(Fact fact) {
        boolean asked = question.within(fact.happenedOn()) && question.concerns(body(fact));
        delays.add(fact, question::dayOf, recorded(fact), asked || ofMeeting(Delays.meeting(fact)));
        if (asked) {
            told(fact);
        }
    }

    /** Whether minutes are asked about whatever they tell of. */
    private boolean ofMeeting(@Nullable MeetingId meeting) {
        var day = question.dayOf(meeting);
        return day != null && question.parameters().within(day) && question.concerns(question.bodyOf(meeting));
    }

    private void told(Fact fact) {
        facts++;
        var irregular = fact.event().at().deviations();
        if (!irregular.isEmpty()) {
            deviating.add(fact.entry());
            irregular.stream()
                    .distinct()
                    .forEach(d -> deviations
                            .computeIfAbsent(d, _ -> new WholeNumbers())
                            .add(fact.entry()));
        }
        documents(fact);
    }

    private void documents(Fact fact) {
        long documents = fact.occurrences()
                .flatMap(o -> o.basis().sources().stream())
                .map(Source::document)
                .distinct()
                .limit(2)
                .count();
        if (documents == 0) {
            undocumented.add(fact.entry());
        } else if (documents == 1) {
            oneDocument.add(fact.entry());
        }
    }

    private LocalDate recorded(Fact fact) {
        return Delays.recorded(fact, question.parameters().zone());
    }

    private @Nullable BodyId body(Fact fact) {
        var whose = question.whose(fact);
        return whose == null ? question.bodyOf(fact.basis().toldAt()) : whose;
    }

    @Override
    public List<Section> sections() {
        return new QualityTold(
                        question,
                        facts,
                        deviations,
                        deviating.list(),
                        delays,
                        amendments,
                        undocumented.list(),
                        oneDocument.list())
                .sections();
    }
}
