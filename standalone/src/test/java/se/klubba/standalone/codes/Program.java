package se.klubba.standalone.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What is compiled of this project, and which of its methods can call which. */
final class Program {
    /** @param type with slashes */
    record Method(String type, String name, String descriptor) {}

    /** @param supers the class above and the interfaces */
    private record Type(String name, List<String> supers, Map<String, MethodCode> methods) {}

    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();

    private Program() {}

    /** Without tests. */
    static Program read() {
        var program = new Program();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:se/klubba/**/*.class")) {
                var at = file.getURL().toString();
                if (!at.contains("/test-classes/") && !at.contains("-tests.jar")) {
                    program.add(ClassFile.of().parse(file.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        program.types
                .values()
                .forEach(type -> type.supers()
                        .forEach(above -> program.below
                                .computeIfAbsent(above, _ -> new LinkedHashSet<>())
                                .add(type.name())));
        return program;
    }

    private void add(ClassModel read) {
        var supers = new ArrayList<String>();
        read.superclass().ifPresent(above -> supers.add(above.asInternalName()));
        read.interfaces().forEach(above -> supers.add(above.asInternalName()));
        var methods = new LinkedHashMap<String, MethodCode>();
        read.methods()
                .forEach(method ->
                        methods.put(text(method.methodName()) + text(method.methodType()), MethodCode.of(method)));
        var name = read.thisClass().asInternalName();
        types.put(name, new Type(name, supers, methods));
    }

    private static String text(Utf8Entry entry) {
        return entry.stringValue();
    }

    Stream<String> types() {
        return types.keySet().stream();
    }

    /** Every method of a class, those of its lambdas among them. */
    Stream<Method> methods(String type) {
        var known = types.get(type);
        return known == null
                ? Stream.empty()
                : known.methods().values().stream().map(code -> new Method(type, code.name(), code.descriptor()));
    }

    Stream<Method> methods(String type, Predicate<String> named) {
        return methods(type).filter(method -> named.test(method.name()));
    }

    @Nullable
    MethodCode code(Method method) {
        var type = types.get(method.type());
        return type == null ? null : type.methods().get(method.name() + method.descriptor());
    }

    /** Whether the one is the other, or below it. */
    boolean is(String type, String other) {
        var known = types.get(type);
        return type.equals(other) || known != null && known.supers().stream().anyMatch(above -> is(above, other));
    }

    /**
     * What these can call, and what that can, themselves among them.
     *
     * @param enters whether what is called on a type is followed
     */
    Set<Method> reached(Collection<Method> from, Predicate<Method> enters) {
        var reached = new LinkedHashSet<Method>();
        var left = new ArrayDeque<>(from);
        while (!left.isEmpty()) {
            var next = left.poll();
            var code = code(next);
            if (code == null || !reached.add(next)) {
                continue;
            }
            code.calls().stream().filter(enters).flatMap(this::targets).forEach(left::add);
        }
        return reached;
    }

    /** The method as it is inherited, and as each type below has it. */
    private Stream<Method> targets(Method called) {
        var targets = new LinkedHashSet<Method>();
        inherited(called, called.type(), targets);
        if (!called.name().equals("<init>")) {
            overriding(called, called.type(), targets);
        }
        return targets.stream();
    }

    private void inherited(Method called, String in, Set<Method> targets) {
        var type = types.get(in);
        if (type == null) {
            return;
        }
        var here = new Method(in, called.name(), called.descriptor());
        if (code(here) != null) {
            targets.add(here);
        } else {
            type.supers().forEach(above -> inherited(called, above, targets));
        }
    }

    private void overriding(Method called, String in, Set<Method> targets) {
        for (var under : below.getOrDefault(in, Set.of())) {
            var there = new Method(under, called.name(), called.descriptor());
            if (code(there) != null) {
                targets.add(there);
            }
            overriding(called, under, targets);
        }
    }
}
