package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;

/**
 * The proposals of a file, by the names that it gives them. A proposal that is adopted or rejected as a whole ({@code {adopt: p5}}) is so
 * point by point; an assignment that is given in the clause that adopts one point, and says nothing of its task, is to do what that point says,
 * as it was amended.
 */
final class PointsOfProposals {
    private static final Set<String> OUTCOMES = Set.of("adopt", "adoptAmended", "reject", "withdrawPoint");

    private final Parts parts;
    private final Map<String, Node.Fields> byName = new HashMap<>();

    PointsOfProposals(Minutes minutes, Parts parts) {
        this.parts = parts;
        named(minutes, "proposeDecision", "id").forEach(p -> byName.put(p.name(), p.points()));
        named(minutes, "amendProposal", "proposal")
                .forEach(p -> byName.computeIfPresent(p.name(), (_, old) -> {
                    var all = new LinkedHashMap<>(old.byName());
                    all.putAll(p.points().byName());
                    return new Node.Fields(all, old.at());
                }));
    }

    private record Points(String name, Node.Fields points) {}

    private static List<Points> named(Minutes minutes, String verb, String by) {
        var all = new ArrayList<Points>();
        for (var act : minutes.acts()) {
            for (var form : act.forms()) {
                if (form.verb().equals(verb)
                        && form.arguments() instanceof Node.Fields(var said, var _)
                        && said.get(by) instanceof Node.Text(var name, var _)
                        && said.get("points") instanceof Node.Fields points) {
                    all.add(new Points(name.strip(), points));
                }
            }
        }
        return all;
    }

    /** The forms of an act, written out. */
    List<Form> of(KeyedAct act) {
        var forms = new ArrayList<Form>();
        for (var form : act.forms()) {
            forms.addAll(pointByPoint(form));
        }
        var adopted = forms.stream()
                .filter(f -> f.verb().startsWith("adopt"))
                .map(this::point)
                .filter(p -> p != null)
                .toList();
        return adopted.size() != 1
                ? forms
                : forms.stream().map(f -> carried(f, adopted.getFirst())).toList();
    }

    private List<Form> pointByPoint(Form form) {
        if (!OUTCOMES.contains(form.verb()) || !(form.arguments() instanceof Node.Text(var name, var at))) {
            return List.of(form);
        }
        var points = byName.get(name.strip());
        return points == null
                ? List.of(form)
                : points.byName().keySet().stream()
                        .map(number -> new Form(form.verb(), new Node.Text(name.strip() + "/" + number, at), form.at()))
                        .toList();
    }

    /** What the point says that a form is about: its words, or where they stand; null where that is not in this file. */
    private @Nullable Node point(Form form) {
        if (form.arguments() instanceof Node.Text(var name, var _) && name.lastIndexOf('/') > 0) {
            var cut = name.lastIndexOf('/');
            var points = byName.get(name.substring(0, cut).strip());
            return points == null
                    ? null
                    : points.byName().get(name.substring(cut + 1).strip());
        }
        return null;
    }

    private Form carried(Form form, Node point) {
        if (!form.verb().equals("giveAssignment")
                || !(form.arguments() instanceof Node.Fields(var said, var at))
                || said.containsKey("task")) {
            return form;
        }
        if (!(point instanceof Node.Text)) {
            return new Form(form.verb(), form.arguments(), form.at(), parts.spots(point));
        }
        var fields = new LinkedHashMap<>(said);
        fields.put("task", point);
        return new Form(form.verb(), new Node.Fields(fields, at), form.at());
    }
}
