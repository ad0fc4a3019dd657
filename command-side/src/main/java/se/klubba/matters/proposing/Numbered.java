package se.klubba.matters.proposing;

import java.util.HashSet;
import java.util.List;
import se.klubba.matters.event.MatterEvent.Point;

/** Points go by their numbers. */
final class Numbered {
    private Numbered() {}

    /** @throws IllegalArgumentException when there is none, or two have one number */
    static void checked(List<Point> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a proposal has at least one point");
        }
        var numbers = new HashSet<String>();
        for (var point : points) {
            if (!numbers.add(point.number())) {
                throw new IllegalArgumentException("two points have the number " + point.number());
            }
        }
    }
}
