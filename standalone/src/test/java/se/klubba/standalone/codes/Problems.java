package se.klubba.standalone.codes;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.ActDescription;
import se.klubba.acts.Recordable;
import se.klubba.acts.Rule;
import se.klubba.kernel.Identifier;
import se.klubba.standalone.codes.MethodCode.Raised;

/** The problems that what is reached from an operation raises. */
final class Problems {
    /** Factories that make a code of what there is none of, with what they answer. */
    static final Map<String, Raised> OF_A_KIND = Map.of(
            "unknown", new Raised(404, "unknown-%s"),
            "disposedOf", new Raised(410, "%s-disposed-of"),
            "notKnownThen", new Raised(404, "not-known-then"),
            "notThereYet", new Raised(404, "not-there-yet"));

    private static final String ACTS = "se/klubba/acts/";
    private static final String CLAUSE_REFUSED = "se/klubba/matters/deciding/ClauseRefused";
    private static final String RECORD_FAULTY = "se/klubba/records/format/RecordFaulty";

    private final Program program;
    private final Map<Class<?>, String> rules = new HashMap<>();
    private final Map<ActDescription, Set<Raised>> ofActs = new HashMap<>();

    Problems(Program program) {
        this.program = program;
        program.types()
                .filter(type -> program.is(type, ACTS + "Rule") && !type.equals(ACTS + "Rule"))
                .forEach(type -> rules.put(actOf(type), type));
    }

    private static Class<?> actOf(String rule) {
        return Arrays.stream(load(rule).getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(declared -> declared.getRawType() == Rule.class)
                .map(declared -> (Class<?>) declared.getActualTypeArguments()[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rule " + rule + " names no act"));
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type.replace('/', '.'), false, Problems.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of an act: by its own rule, and what all acts go through. */
    Set<Raised> of(ActDescription act) {
        var known = ofActs.get(act);
        if (known == null) {
            known = read(act);
            ofActs.put(act, known);
        }
        return known;
    }

    private Set<Raised> read(ActDescription act) {
        var from = Stream.concat(
                        Stream.of("se/klubba/acts/web/ActEndpoint").flatMap(program::methods),
                        byRule(Stream.of(act.type())))
                .toList();
        var reached = reached(from);
        var raised = raised(reached, Stream.of(act.type()));
        if (makes(reached, CLAUSE_REFUSED)) { // with the code of an effect
            ActCatalog.posted().stream()
                    .filter(other -> other.type() != act.type())
                    .map(this::of)
                    .forEach(raised::addAll);
        }
        return raised;
    }

    /** Of another endpoint: what its method reaches, with the acts that it makes there itself. */
    Set<Raised> of(Program.Method endpoint) {
        var own = reached(List.of(endpoint));
        var acts = own.stream()
                .filter(method -> method.type().startsWith(endpoint.type())
                        || !method.type().startsWith(ACTS))
                .flatMap(method -> made(method).filter(type -> program.is(type, ACTS + "Act")))
                .<Class<?>>map(Problems::load)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var records = records(endpoint);
        var from = Stream.concat(Stream.of(endpoint), records ? byRule(acts.stream()) : Stream.empty())
                .toList();
        return raised(reached(from), records ? acts.stream() : Stream.empty());
    }

    /** Whether it puts something on record. */
    boolean records(Program.Method endpoint) {
        return reached(List.of(endpoint)).stream()
                .anyMatch(method -> method.type().equals(ACTS + "Recorder"));
    }

    private Stream<Program.Method> byRule(Stream<? extends Class<?>> acts) {
        return Stream.concat(
                program.methods(ACTS + "ActHandler"),
                acts.map(rules::get).filter(Objects::nonNull).flatMap(program::methods));
    }

    private Set<Program.Method> reached(List<Program.Method> from) {
        // an act's rule is where it begins
        return program.reached(from, called -> !called.type().equals(ACTS + "Rule"));
    }

    private Set<Raised> raised(Set<Program.Method> reached, Stream<? extends Class<?>> acts) {
        var raised = sorted();
        var all = acts.toList();
        for (var method : reached) {
            var code = Objects.requireNonNull(program.code(method));
            for (var one : code.raised()) {
                codes(one, method, reached)
                        .forEach(each -> raised.add(new Raised(status(method.type(), one.status()), each)));
            }
            for (var said : code.kinds()) {
                var form = Objects.requireNonNull(OF_A_KIND.get(said.factory()));
                kinds(said, method, reached)
                        .forEach(kind ->
                                raised.add(new Raised(form.status(), form.code().formatted(kind))));
            }
        }
        if (makes(reached, RECORD_FAULTY)) {
            List.of(400, 409, 422).forEach(status -> raised.add(new Raised(status, "record-faulty")));
        }
        if (makes(reached, ACTS + "web/TooLarge")) {
            raised.add(new Raised(413, "too-large"));
        }
        if (makes(reached, ACTS + "Unknown")) {
            all.forEach(act ->
                    identifiers(act, new HashSet<>()).forEach(kind -> raised.add(new Raised(404, "unknown-" + kind))));
        }
        if (makes(reached, ACTS + "Exists")) {
            all.forEach(act -> created(act).forEach(kind -> raised.add(new Raised(409, kind + "-exists"))));
        }
        if (makes(reached, ACTS + "Procedure$OutOfOrder")) {
            reached.stream()
                    .flatMap(method -> Objects.requireNonNull(program.code(method)).deviations().stream())
                    .forEach(deviation -> raised.add(new Raised(422, deviation)));
        }
        return raised;
    }

    private Stream<String> codes(Raised one, Program.Method in, Set<Program.Method> reached) {
        return one.code().equals(MethodCode.AS_SAID)
                ? reached.stream()
                        .flatMap(method -> Objects.requireNonNull(program.code(method)).madeWith().stream())
                        .filter(with -> with.type().equals(in.type()))
                        .map(MethodCode.With::code)
                : Stream.of(one.code());
    }

    static Set<Raised> sorted() {
        return new TreeSet<>(Comparator.comparingInt(Raised::status).thenComparing(Raised::code));
    }

    /** Two refusals have a status that is not of their kind. */
    private static int status(String type, int status) {
        return switch (type) {
            case ACTS + "Stale" -> 412;
            case ACTS + "OtherBody" -> 403;
            default -> status;
        };
    }

    private Stream<String> kinds(MethodCode.Said said, Program.Method in, Set<Program.Method> reached) {
        if (said.kind() != null) {
            return Stream.of(said.kind());
        }
        var endpoint = reached.iterator().next().type();
        var near = in.type().substring(0, in.type().lastIndexOf('/'));
        return reached.stream()
                .filter(method ->
                        method.type().startsWith(endpoint) || method.type().startsWith(near + "/"))
                .flatMap(this::made)
                .filter(type -> program.is(type, "se/klubba/kernel/Identifier"))
                .map(type -> keyName(load(type)));
    }

    private Stream<String> made(Program.Method method) {
        var code = program.code(method);
        return code == null ? Stream.empty() : code.made().stream();
    }

    private boolean makes(Set<Program.Method> reached, String type) {
        return reached.stream().flatMap(this::made).anyMatch(type::equals);
    }

    /** What an act can name, wherever in it. */
    private static Set<String> identifiers(Type type, Set<Type> seen) {
        var kinds = new LinkedHashSet<String>();
        if (!seen.add(type)) {
            return kinds;
        }
        switch (type) {
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).forEach(part -> kinds.addAll(identifiers(part, seen)));
            case Class<?> it when Identifier.class.isAssignableFrom(it) && it.isRecord() -> kinds.add(keyName(it));
            case Class<?> it
            when it.isRecord() ->
                Arrays.stream(it.getRecordComponents())
                        .forEach(part -> kinds.addAll(identifiers(part.getGenericType(), seen)));
            case Class<?> it
            when it.isSealed() && !it.isEnum() ->
                Arrays.stream(it.getPermittedSubclasses()).forEach(part -> kinds.addAll(identifiers(part, seen)));
            default -> {}
        }
        return kinds;
    }

    private static Stream<String> created(Class<?> act) {
        var creates = act.getAnnotation(Recordable.class).creates();
        return Arrays.stream(act.getRecordComponents())
                .filter(part -> part.getName().equals(creates))
                .map(part -> keyName(part.getType()));
    }

    private static String keyName(Class<?> identifier) {
        try {
            var constructor = identifier.getDeclaredConstructor(String.class);
            return ((Identifier) constructor.newInstance(
                            identifier.getSimpleName().startsWith("Document") ? "0".repeat(64) : "x"))
                    .keyName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(identifier + " is not made of one text", e);
        }
    }

    /** Those that stand in these classes, whoever calls them. */
    Set<Raised> standingIn(Stream<String> types) {
        return raised(
                types.flatMap(program::methods).collect(Collectors.toCollection(LinkedHashSet::new)), Stream.of());
    }
}
