package se.klubba.records.resolving;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Minutes.Named;
import se.klubba.records.format.Node;
import se.klubba.records.format.Place;

/**
 * What a file names without having declared it: people and matters go by their full names, anything else where it is first named as
 * {@code {name: …, kind: …}}. It is as if it stood in the section of names.
 */
final class Undeclared {
    private final Verbs verbs;
    private final NamesOnRecord register;
    private final Map<String, Named> names;

    private Undeclared(Minutes minutes, Verbs verbs, NamesOnRecord register) {
        this.verbs = verbs;
        this.register = register;
        this.names = new LinkedHashMap<>(minutes.names());
    }

    static Minutes declared(Minutes minutes, Verbs verbs, NamesOnRecord register) {
        var undeclared = new Undeclared(minutes, verbs, register);
        undeclared.declare(Kind.BODY, minutes.heading().body());
        minutes.heading().with().forEach(body -> undeclared.declare(Kind.BODY, body));
        minutes.acts().forEach(undeclared::in);
        return minutes.with(undeclared.names);
    }

    private void in(KeyedAct act) {
        if (act.matters() != null) {
            values(MatterId.class, act.matters());
        }
        if (act.when() != null && act.when().delegate() != null) {
            values(Party.class, act.when().delegate());
        }
        for (var form : act.forms()) {
            var shape = verbs.get(form.verb());
            if (shape != null && form.arguments() instanceof Node.Fields fields) {
                fields(shape, fields);
            }
        }
    }

    private void fields(ActShape shape, Node.Fields fields) {
        for (var component : shape.components()) {
            var said = fields.byName().get(Values.written(component.getName()));
            if (said != null) {
                values(ActShape.typeOf(component), said);
            }
        }
    }

    private void values(Type type, Node said) {
        if (type instanceof ParameterizedType list) {
            values(list.getActualTypeArguments()[0], said);
            return;
        }
        if (said instanceof Node.Many(var nodes, var _)) {
            nodes.forEach(n -> values(type, n));
            return;
        }
        var plain = (Class<?>) type;
        if (plain == Party.class && said instanceof Node.Fields(var byName, var _)) {
            Stream.of(Kind.PERSON, Kind.BODY, Kind.OFFICE, Kind.PRINCIPAL)
                    .filter(k -> byName.containsKey(k.one))
                    .forEach(k -> declare(k, Objects.requireNonNull(byName.get(k.one))));
        }
        var kind = Identifier.class.isAssignableFrom(plain) ? Kind.of(plain) : null;
        if (kind != null) {
            declare(kind, said);
        } else if (plain.isRecord() && said instanceof Node.Fields fields && Values.canRead(plain)) {
            fields(ActShape.of(plain), fields);
        }
    }

    private void declare(Kind kind, Node said) {
        if (said instanceof Node.Fields fields && fields.byName().get("name") instanceof Node.Text(var name, var at)) {
            names.putIfAbsent(name.strip(), new Named(kind, name.strip(), fields, at));
        } else if (said instanceof Node.Text(var name, var at)
                && (kind.type == PersonId.class || kind.type == MatterId.class)
                && !name.isBlank()
                && !isIdentifier(kind, name.strip())) {
            names.putIfAbsent(name.strip(), new Named(kind, name.strip(), nothing(at), at));
        }
    }

    private static Node.Fields nothing(Place at) {
        return new Node.Fields(new LinkedHashMap<>(), at);
    }

    private boolean isIdentifier(Kind kind, String text) {
        try {
            return register.knows(kind.id.apply(text));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
