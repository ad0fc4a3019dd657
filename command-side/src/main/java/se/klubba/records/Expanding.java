package se.klubba.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.records.Minutes.Form;
import se.klubba.records.Minutes.KeyedAct;

/** Writes out what a file leaves to be understood: that the meeting was held, the titles of its items, the words of what is noted. */
final class Expanding {
    private static final Pattern HEADING = Pattern.compile("^[\\s-]*(?:\\d+\\.|[a-zåäö]\\))?\\s*");

    private final Minutes minutes;
    private final NamesOnRecord names;
    private final Judging judging;
    private final Papers papers;

    Expanding(Minutes minutes, NamesOnRecord names, Judging judging, Papers papers) {
        this.minutes = minutes;
        this.names = names;
        this.judging = judging;
        this.papers = papers;
    }

    /** The forms of an act, with what only the file as a whole can say. */
    List<Form> forms(KeyedAct act, Situation in) {
        return switch (act.key()) {
            case "meeting" -> held(act.at(), in);
            case "closing" -> earlierAtMeeting(in, MeetingClosed.class) ? List.of() : act.forms();
            default -> act.forms().stream().map(f -> withWords(f, act, in)).toList();
        };
    }

    /** The meeting is scheduled where it is not known, and was opened, since there are minutes of it. */
    private List<Form> held(Place at, Situation in) {
        var forms = new ArrayList<Form>();
        var heading = minutes.heading();
        var meeting = Objects.requireNonNull(in.meeting());
        if (!names.knows(meeting)) {
            var fields = new LinkedHashMap<String, Node>();
            fields.put("meeting", new Node.Text(meeting.value(), at));
            fields.put("body", heading.body());
            fields.put("on", new Node.Text(heading.on().toString(), at));
            put(fields, "starts", heading.starts(), at);
            put(fields, "ends", heading.ends(), at);
            if (heading.place() != null) {
                fields.put("place", heading.place());
            }
            forms.add(new Form("scheduleMeeting", new Node.Fields(fields, at), at));
        }
        if (!earlierAtMeeting(in, MeetingOpened.class)) {
            forms.add(new Form("openMeeting", new Node.Fields(new LinkedHashMap<>(), at), at));
        }
        return forms;
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
        var said = title != null ? new Node.Text(title, form.at()) : act.decided() ? null : act.words();
        if (said == null || !(form.arguments() instanceof Node.Fields(var byName, var at))) {
            return form;
        }
        var fields = new LinkedHashMap<>(byName);
        fields.putIfAbsent(field, said);
        return new Form(form.verb(), new Node.Fields(fields, at), form.at());
    }

    private String title(Situation in) {
        // that its place cannot be read is told already; that there is no title would be a second fault for the same
        return in.sources().isEmpty() ? "?" : heading(papers.read(in.sources().getFirst()));
    }

    /** Without its number and what marks it as a heading. */
    private static String heading(String text) {
        var plain = text.replace("*", "").strip();
        var bare = HEADING.matcher(plain).replaceFirst("");
        return bare.isBlank() ? plain : bare;
    }
}
