package se.klubba.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.klubba.drafts.extracting.Line;

/** The points of proposals that stand in a draft. */
public final class ProposedPoints {
    /** Of the words of a point so many letters are told. */
    private static final int TOLD = 90;

    private ProposedPoints() {}

    /** Every point of a proposal in the draft, {@code p5/1}, with its words. */
    public static Map<String, String> of(Draft draft) {
        var points = new LinkedHashMap<String, String>();
        for (var one : Correcting.list(draft.record().get("items"))) {
            in(Correcting.map(one)).forEach((point, spot) -> points.put(point, words(draft, Correcting.map(spot))));
        }
        points.values().removeIf(String::isEmpty);
        return points;
    }

    /** What stands at a place, its lines in one; so much of it as tells it from others. */
    private static String words(Draft draft, Map<String, Object> spot) {
        var lines = String.valueOf(spot.getOrDefault("lines", "0")).split("-");
        int first = Integer.parseInt(lines[0]);
        int last = Integer.parseInt(lines[lines.length - 1]);
        if (first < 1 || last > draft.lines().size()) {
            return "";
        }
        var said =
                draft.lines().subList(first - 1, last).stream().map(Line::text).collect(Collectors.joining(" "));
        if (first == last && spot.get("columns") instanceof String columns) {
            var ends = columns.split("-");
            said = said.substring(
                    Math.min(said.length(), Integer.parseInt(ends[0]) - 1),
                    Math.min(said.length(), Integer.parseInt(ends[1])));
        }
        var words = said.strip().replaceAll("\\s+", " ").replaceAll("[.,;]$", "");
        return words.length() <= TOLD ? words : words.substring(0, words.lastIndexOf(' ', TOLD)) + " …";
    }

    /** Those of an item, each with its place. */
    static Map<String, Object> in(Map<String, Object> item) {
        var points = new LinkedHashMap<String, Object>();
        for (var one : Correcting.list(item.get("proposals"))) {
            var proposal = Correcting.map(one);
            Correcting.map(proposal.get("points"))
                    .forEach((number, spot) -> points.put(proposal.get("id") + "/" + number, spot));
        }
        return points;
    }
}
