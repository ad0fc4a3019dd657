package se.klubba.standalone.codes;

import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What of a method tells which problems it raises.
 *
 * @param calls methods of this project that it calls, or makes a function of
 * @param raised problems whose status and code stand side by side in it
 * @param kinds what it says that there is none of, {@code body} in {@code unknown-body}, by the factory that is told
 * @param made classes of which it makes one
 * @param madeWith those of them, and of the classes above its own, that take a code, as the first word that is told to them
 * @param constants of enumerations, as {@code se/klubba/kernel/Deviation.NO_QUORUM}
 */
record MethodCode(
        String name,
        String descriptor,
        List<Program.Method> calls,
        Set<Raised> raised,
        Set<Said> kinds,
        Set<String> made,
        Set<With> madeWith,
        Set<String> constants) {
    /** In place of a code that whoever makes a refusal says. */
    static final String AS_SAID = "%s";

    /** A class, and a code. */
    record With(String type, String code) {}

    /** A status and a code. */
    record Raised(int status, String code) {}

    /** @param kind null where it is known when it runs */
    record Said(String factory, @Nullable String kind) {}

    private static final String OURS = "se/klubba/";
    private static final String STATUS = "org/springframework/http/HttpStatus";
    private static final String KIND = "se/klubba/kernel/Refusal$Kind";
    private static final String READ_PROBLEM = "se/klubba/reading/ReadProblem";
    private static final String BUSY = "se/klubba/reading/Busy";
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    static MethodCode of(MethodModel method) {
        var read = new Reader();
        if (method.methodName().equalsString("<init>")) {
            method.parent().flatMap(ClassModel::superclass).ifPresent(parent -> read.being(parent.asInternalName()));
        }
        method.code().ifPresent(code -> code.forEach(read::look));
        return new MethodCode(
                method.methodName().stringValue(),
                method.methodType().stringValue(),
                read.calls,
                read.raised,
                read.kinds,
                read.made,
                read.madeWith,
                read.constants);
    }

    /** Goes through the instructions in order, as they put on the stack what a call takes. */
    private static final class Reader {
        private final List<Program.Method> calls = new ArrayList<>();
        private final Set<Raised> raised = new LinkedHashSet<>();
        private final Set<Said> kinds = new LinkedHashSet<>();
        private final Set<String> made = new LinkedHashSet<>();
        private final Set<With> madeWith = new LinkedHashSet<>();
        private final Set<String> constants = new LinkedHashSet<>();
        private String being = "";
        /** Words since the last call of a factory or a constructor that takes a code. */
        private final List<String> words = new ArrayList<>();

        private int status;

        void look(CodeElement element) {
            switch (element) {
                case ConstantInstruction constant when constant.constantValue() instanceof String word -> word(word);
                case FieldInstruction field -> field(field);
                case NewObjectInstruction of -> made(of.className().asInternalName());
                case InvokeInstruction call -> call(call);
                case InvokeDynamicInstruction function -> function(function);
                default -> {}
            }
        }

        /** What is being made, or the class that is called as the one above: the next word is told to it. */
        private void being(String type) {
            if (type.startsWith(OURS)) {
                being = type;
            }
        }

        private void word(String word) {
            if (!CODE.matcher(word).matches()) {
                return;
            }
            words.add(word);
            if (!being.isEmpty()) {
                madeWith.add(new With(being, word));
                being = "";
            }
            if (status != 0) {
                raised.add(new Raised(status, word));
                status = 0;
            }
        }

        private void field(FieldInstruction field) {
            var owner = field.owner().asInternalName();
            var name = field.name().stringValue();
            if (owner.equals(STATUS)) {
                status = HttpStatus.valueOf(name).value();
            } else if (owner.equals(KIND)) {
                kind(name);
            } else if (owner.startsWith(OURS)) {
                constants.add(owner + "." + name);
            }
        }

        /** Of a refusal the code comes first. */
        private void kind(String name) {
            var answered = switch (name) {
                case "UNKNOWN" -> 404;
                case "CONFLICT" -> 409;
                default -> 422;
            };
            raised.add(new Raised(answered, words.isEmpty() ? AS_SAID : words.getLast()));
        }

        private void made(String type) {
            if (type.startsWith(OURS)) {
                made.add(type);
                being(type);
            }
            if (type.equals(BUSY)) {
                words.clear();
            }
        }

        private void call(InvokeInstruction call) {
            var owner = call.owner().asInternalName();
            var name = call.name().stringValue();
            if (name.equals("<init>")) {
                being = "";
            }
            if (owner.startsWith(OURS)) {
                calls.add(new Program.Method(owner, name, call.type().stringValue()));
            }
            if (owner.equals(READ_PROBLEM) && Problems.OF_A_KIND.containsKey(name)) {
                kinds.add(new Said(name, words.isEmpty() ? null : words.getLast()));
                words.clear();
            } else if (owner.equals(BUSY) && name.equals("<init>")) {
                words.forEach(word -> raised.add(new Raised(503, word)));
            }
        }

        private void function(InvokeDynamicInstruction function) {
            function.bootstrapArgs().forEach(argument -> {
                if (argument instanceof DirectMethodHandleDesc handle) {
                    var owner = handle.owner().descriptorString();
                    var type = owner.substring(1, owner.length() - 1);
                    if (type.startsWith(OURS)) {
                        calls.add(new Program.Method(type, handle.methodName(), handle.lookupDescriptor()));
                        if (handle.methodName().equals("<init>")) {
                            made.add(type);
                        }
                    }
                }
            });
        }
    }

    /** {@code no-quorum} of every deviation that it names. */
    Set<String> deviations() {
        var codes = new LinkedHashSet<String>();
        for (var constant : constants) {
            if (constant.startsWith("se/klubba/kernel/Deviation.") && !constant.endsWith("$VALUES")) {
                codes.add(constant.substring(constant.indexOf('.') + 1)
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
            }
        }
        return codes;
    }
}
