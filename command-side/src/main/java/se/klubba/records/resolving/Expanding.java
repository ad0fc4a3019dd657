package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.MeetingId;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Node;
import se.klubba.records.format.Place;
import se.klubba.records.judging.Judging;

/** Writes out what a file leaves to be understood: that the meeting was held, the titles of its items, the words of what is noted. */
public final class Expanding {
    /** Others have their words where they stand in the document. */
    private static final Set<String> WITH_WORDS =
            Set.of("noteInformation", "recordStatement", "recordDissent", "recordComment", "reportOnAssignment");

    /** What a call says beside whose meeting it is of, and when. */
    private static final Set<String> SAYS_MORE = Set.of("starts", "ends", "place", "zone");

    private static final Pattern MARKS = Pattern.compile("^[\\s#*-]+|[\\s*]+$");
    /** {@code 5.}, {@code 4.1}, {@code 7B.}, {@code § 12}, {@code a)}. */
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:§\\s*\\d+[A-Za-zÅÄÖåäö]?\\.?|\\d+(?:\\.\\d+)+\\.?|\\d+[A-Za-zÅÄÖåäö]?[.)]|[A-Za-zåäö]\\))\\s*");

    private final Minutes minutes;
    private final NamesOnRecord names;
    private final Judging judging;
    private final Papers papers;
    private final PointsOfProposals points;

    public Expanding(Minutes minutes, NamesOnRecord names, Judging judging, Papers papers) {
        this.minutes = minutes;
        this.names = names;
        this.judging = judging;
        this.papers = papers;
        this.points = new PointsOfProposals(minutes, papers.parts());
    }

    /**
     * The forms of an act, with what only the file as a whole can say.
     *
     * @param own the meeting that the file is about
     */
    public List<Form> forms(KeyedAct act, Situation in, MeetingId own) {
        return switch (act.key()) {
            case "meeting" -> held(act.at(), in);
            case "closing" -> earlierAtMeeting(in, MeetingClosed.class) ? List.of() : act.forms();
            default ->
                points.of(act).stream()
                        .map(f -> OwnMeeting.calledBy(act, f, minutes) ? called(f, own) : withWords(f, act, in))
                        .toList();
        };
    }

    /** Those that the file itself writes, without what the meeting adds. */
    List<Form> forms(KeyedAct act) {
        return points.of(act);
    }

    /** How the meeting came to be called: what the call leaves open of it the heading says. One that is on record so is noted once more. */
    private Form called(Form call, MeetingId own) {
        var at = call.at();
        var said = ((Node.Fields) call.arguments()).byName();
        var fields = new LinkedHashMap<>(said);
        put(fields, "meeting", own, at);
        if (names.isScheduled(own) && SAYS_MORE.stream().noneMatch(said::containsKey)) {
            return new Form("noteMeeting", new Node.Fields(fields, at), at);
        }
        more().forEach(fields::putIfAbsent);
        return new Form(call.verb(), new Node.Fields(fields, at), at);
    }

    /** What the heading says of the meeting beside its body and its day. */
    private Map<String, Node> more() {
        var heading = minutes.heading();
        var fields = new LinkedHashMap<String, Node>();
        put(fields, "starts", heading.starts(), heading.at());
        put(fields, "ends", heading.ends(), heading.at());
        if (heading.zone() != null) {
            fields.put("zone", heading.zone());
        }
        if (heading.place() != null) {
            fields.put("place", heading.place());
        }
        return fields;
    }

    /** The meeting is scheduled where it is not known, and was opened, since there are minutes of it. */
    private List<Form> held(Place at, Situation in) {
        var forms = new ArrayList<Form>();
        var heading = minutes.heading();
        var meeting = Objects.requireNonNull(in.meeting());
        if (!names.knows(meeting) || names.onlyNoted(meeting, heading.on()) && saysMoreThanItsDay()) {
            var fields = new LinkedHashMap<String, Node>();
            fields.put("meeting", new Node.Text(meeting.value(), at));
            fields.put("body", heading.body());
            fields.put("on", new Node.Text(heading.on().toString(), at));
            fields.putAll(more());
            forms.add(new Form("scheduleMeeting", new Node.Fields(fields, at), at));
        }
        if (!heading.with().isEmpty() && !earlierAtMeeting(in, MeetingHeldJointly.class)) {
            forms.add(form("holdJointly", "with", new Node.Many(heading.with(), at), at));
        }
        if (!earlierAtMeeting(in, MeetingAdjourned.class)) {
            heading.later()
                    .forEach(day -> forms.add(form("adjournMeeting", "to", new Node.Text(day.toString(), at), at)));
        }
        if (!earlierAtMeeting(in, MeetingOpened.class)) {
            forms.add(new Form("openMeeting", new Node.Fields(new LinkedHashMap<>(), at), at));
        }
        return forms;
    }

    private static Form form(String verb, String field, Node said, Place at) {
        var fields = new LinkedHashMap<String, Node>();
        fields.put(field, said);
        return new Form(verb, new Node.Fields(fields, at), at);
    }

    private boolean saysMoreThanItsDay() {
        var heading = minutes.heading();
        return heading.starts() != null || heading.ends() != null || heading.place() != null;
    }

    private static void put(LinkedHashMap<String, Node> fields, String name, @Nullable Object value, Place at) {
        if (value != null) {
            fields.put(name, new Node.Text(value.toString(), at));
        }
    }

    private boolean earlierAtMeeting(Situation in, Class<?> event) {
        var meeting = Objects.requireNonNull(in.meeting());
        return judging.about(Set.of(meeting.key())).stream().anyMatch(e -> event.isInstance(e.event()));
    }

    /** An item without a title has it read from its place; the words of a passage are those of what it notes. */
    private Form withWords(Form form, KeyedAct act, Situation in) {
        var title = form.verb().equals("placeItemOnAgenda") && !act.spots().isEmpty() ? title(in) : null;
        var field = title != null ? "title" : "words";
        if (form.verb().equals("noteInformation")
                && act.said() instanceof Node.Fields(var written, var _)
                && written.get("note") instanceof Node note) {
            return with(with(form, "kind", note), "words", act.words());
        }
        var said = title != null
                ? new Node.Text(title, form.at())
                : act.decided() || !act.spots().isEmpty() && !WITH_WORDS.contains(form.verb()) ? null : act.words();
        return with(form, field, said);
    }

    private static Form with(Form form, String field, @Nullable Node said) {
        if (said == null || !(form.arguments() instanceof Node.Fields(var byName, var at))) {
            return form;
        }
        var fields = new LinkedHashMap<>(byName);
        fields.putIfAbsent(field, said);
        return new Form(form.verb(), new Node.Fields(fields, at), form.at(), form.own());
    }

    private String title(Situation in) {
        // that its place cannot be read is told already; that there is no title would be a second fault for the same
        return in.sources().isEmpty() ? "?" : heading(papers.read(in.sources().getFirst()));
    }

    /** Without its number and what marks it as a heading. */
    private static String heading(String text) {
        var plain = MARKS.matcher(text.strip()).replaceAll("");
        var bare = MARKS.matcher(NUMBER.matcher(plain).replaceFirst("")).replaceAll("");
        return bare.isBlank() ? plain.isBlank() ? text : plain : bare;
    }
}
