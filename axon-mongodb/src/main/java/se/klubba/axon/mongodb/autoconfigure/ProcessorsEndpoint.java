package se.klubba.axon.mongodb.autoconfigure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import se.klubba.axon.mongodb.autoconfigure.ViewChecks.Checked;
import se.klubba.axon.mongodb.views.Progress;
import se.klubba.axon.mongodb.views.Views;

/** What keeps each view: how far it has come, what stops it, and what an operator may have it do. */
@Endpoint(id = "processors")
public final class ProcessorsEndpoint {
    private final Views views;
    private final ViewChecks checks;

    ProcessorsEndpoint(Views views, ViewChecks checks) {
        this.views = views;
        this.checks = checks;
    }

    /** What a processor does. */
    public enum State {
        /** Follows the log. */
        FOLLOWING,
        /** A version is being built; what was served before is served until it is done. */
        BUILDING,
        /** Cannot get past an event, or nobody keeps it. */
        STOPPED;

        static State of(Progress progress) {
            return progress.stopped() ? STOPPED : progress.rebuilding() ? BUILDING : FOLLOWING;
        }
    }

    /** @param check the last one that this process made; null before the first */
    public record Processor(
            State state, Progress progress, @Nullable Checked check) {}

    /** @param processors by the names of their views */
    public record Processors(List<Processor> processors) {}

    @ReadOperation
    public Processors all() {
        return new Processors(views.progress().stream().map(this::processor).toList());
    }

    @ReadOperation
    @Nullable
    Processor one(@Selector String name) {
        return views.progress().stream()
                .filter(progress -> progress.name().equals(name))
                .map(this::processor)
                .findFirst()
                .orElse(null);
    }

    private Processor processor(Progress progress) {
        return new Processor(State.of(progress), progress, checks.last().get(progress.name()));
    }

    /**
     * What is begun here goes on after the answer, but for a check.
     *
     * @param action {@code rebuild}, {@code check} or {@code skip}
     * @param position of the event that is to be skipped, which stops the view
     * @param who says that it is to be skipped
     * @param why it may be skipped
     */
    @WriteOperation
    public @Nullable Processor act(
            @Selector String name, String action, @Nullable Long position, @Nullable String who, @Nullable String why) {
        var view = checks.view(name);
        if (view == null) {
            // null would be answered with 204, as if it had been done
            throw new InvalidEndpointRequestException("there is no processor " + name, "no such processor");
        }
        try {
            switch (action) {
                case "rebuild" -> {
                    var _ = views.rebuild(view);
                }
                case "check" -> checks.check(view);
                case "skip" ->
                    views.skip(view, required("position", position), required("who", who), required("why", why));
                default ->
                    throw new IllegalArgumentException(
                            "there is no action " + action + ", only rebuild, check and skip");
            }
        } catch (IllegalArgumentException | IllegalStateException refused) {
            var reason = String.valueOf(refused.getMessage());
            throw new InvalidEndpointRequestException(reason, reason, refused);
        }
        return one(name);
    }

    private static <T> T required(String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + " is missing");
        }
        return value;
    }
}
