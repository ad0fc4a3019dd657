package se.klubba.generated;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;

/** What can be asked of generated events without a fold of the product. */
final class Register {

    private Register() {}

    static LocalDate day(GeneratedEvent e) {
        return LocalDate.ofInstant(e.recordedAt(), ZoneOffset.UTC);
    }

    /** Keys of things that no earlier event, nor the event itself, brought into being. */
    static List<String> unknown(List<GeneratedEvent> log) {
        var known = new HashSet<String>();
        var unknown = new ArrayList<String>();
        for (var e : log) {
            e.event().creates().map(Register::thing).forEach(known::add);
            e.event().keys().stream()
                    .filter(k -> !k.name().equals("record"))
                    .map(Register::thing)
                    .filter(thing -> !known.contains(thing))
                    .forEach(thing -> unknown.add(thing + " in " + e));
        }
        return unknown;
    }

    private static String thing(Identifier id) {
        return id.keyName() + "/" + id.value();
    }

    private static String thing(Key key) {
        return switch (key.name()) {
            case "party", "waitsFor" -> key.value();
            case "at", "toldAt" -> "meeting/" + key.value();
            case "quorum", "actOf" -> "body/" + key.value();
            default -> key.name() + "/" + key.value();
        };
    }
}
