package se.klubba.reports.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.klubba.composition.CompositionView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.reading.Standing;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/** Gathers what stands about each body, and who came to its meetings. */
final class CompositionFold implements Fold {
    private static final CompositionView BODIES = new CompositionView();

    private final Question question;
    private final Map<String, List<Fact>> about = new TreeMap<>();
    private final Map<MeetingId, Held> meetings = new LinkedHashMap<>();

    CompositionFold(Question question) {
        this.question = question;
    }

    @Override
    public void next(Fact fact) {
        switch (fact.event()) {
            case MeetingOpened e
            when question.happened(fact) -> meeting(e.meeting()).held(fact.entry());
            case MeetingClosed e
            when question.happened(fact) -> meeting(e.meeting()).held(fact.entry());
            case AttendanceRecorded e when question.happened(fact) -> attendance(e, fact);
            default ->
                BODIES.about(fact)
                        .filter(body -> question.concerns(new BodyId(body)))
                        .forEach(body -> about.computeIfAbsent(body, _ -> new ArrayList<>())
                                .add(fact));
        }
    }

    private Held meeting(MeetingId meeting) {
        return meetings.computeIfAbsent(meeting, _ -> new Held());
    }

    /** Who was there for some items only was there for those, and not as a member; who was missed was not there. */
    private void attendance(AttendanceRecorded event, Fact fact) {
        var whole = event.present().stream().filter(a -> a.item() == null).toList();
        if (!whole.isEmpty()) {
            var meeting = meeting(event.meeting());
            meeting.recorded(fact.entry());
            whole.stream()
                    .filter(Attendance::there)
                    .forEach(a -> meeting.present(question.names().same(a.person()), fact.entry()));
        }
    }

    @Override
    public List<Section> sections() {
        var byBody = meetingsByBody();
        var all = new TreeSet<String>(about.keySet());
        byBody.keySet().stream().filter(question::concerns).map(BodyId::value).forEach(all::add);
        var bodies = all.stream()
                .map(BodyId::new)
                .map(body -> BodyInPeriod.of(
                        body,
                        new Standing(about.getOrDefault(body.value(), List.of())),
                        byBody.getOrDefault(body, List.of()),
                        question))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                        BodyInPeriod::name, question.messages().byName()))
                .toList();
        return new CompositionTold(question, bodies).sections();
    }

    private Map<BodyId, List<Held>> meetingsByBody() {
        Map<BodyId, List<Held>> byBody = new HashMap<>();
        meetings.forEach((id, held) -> {
            var day = question.calendar().meeting(id);
            if (day != null) {
                held.on(day.on());
                byBody.computeIfAbsent(day.body(), _ -> new ArrayList<>()).add(held);
            }
        });
        return byBody;
    }
}
