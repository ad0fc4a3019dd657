package se.klubba.axon.mongodb.commands;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.messaging.commandhandling.CommandHandlingComponent;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;

/**
 * Handlers of commands, declared as a bean. Every handler returns a value: one without could not be told from one that failed.
 *
 * @param name unique in the application
 * @param handlers an object whose methods have {@code @CommandHandler}, or a {@link CommandHandlingComponent}
 */
public record CommandHandlers(String name, Object handlers) {

    /** @throws IllegalArgumentException for an object that handles nothing, or has a handler that returns nothing */
    public CommandHandlers {
        if (!(handlers instanceof CommandHandlingComponent)) {
            var methods = annotated(handlers.getClass());
            if (methods.isEmpty()) {
                throw new IllegalArgumentException(
                        handlers.getClass().getName() + " has no method with @CommandHandler");
            }
            methods.stream().filter(CommandHandlers::returnsNothing).findFirst().ifPresent(method -> {
                throw new IllegalArgumentException("a command handler must return a value: " + method);
            });
        }
    }

    private static List<Method> annotated(Class<?> type) {
        var methods = new ArrayList<Method>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (var method : at.getDeclaredMethods()) {
                if (AnnotationUtils.isAnnotationPresent(method, CommandHandler.class)) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    private static boolean returnsNothing(Method method) {
        var type = method.getReturnType();
        return type == void.class || type == Void.class || Future.class.isAssignableFrom(type);
    }
}
