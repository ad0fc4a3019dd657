package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.klubba.problems.EditDistance;

/** Names that are spelt nearly alike, so that one person may be meant by both. */
final class SpeltAlike {
    private SpeltAlike() {}

    /** Pairs that may be one person: spelt nearly alike. */
    static List<List<String>> of(Collection<String> all) {
        var pairs = new ArrayList<List<String>>();
        var names = List.copyOf(all);
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (near(names.get(i), names.get(j))) {
                    pairs.add(List.of(names.get(i), names.get(j)));
                }
            }
        }
        return pairs;
    }

    /** "Anna B": told from "Anna C" by it. */
    private static boolean initial(String name) {
        return name.indexOf(' ') == name.length() - 2;
    }

    private static boolean near(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        if (a.equals(b) || a.indexOf(' ') < 0 || b.indexOf(' ') < 0 || initial(a) || initial(b)) {
            return false;
        }
        if (Math.abs(a.length() - b.length()) <= 2
                && a.charAt(0) == b.charAt(0)
                && EditDistance.between(a, b) <= (a.length() > 14 ? 2 : 1)) {
            return true;
        }
        var words = List.of(a.split("[\\s-]+"));
        var others = List.of(b.split("[\\s-]+"));
        return words.size() == others.size()
                && words.size() > 2
                && words.stream().allMatch(w -> others.stream().anyMatch(o -> EditDistance.between(w, o) <= 1));
    }
}
