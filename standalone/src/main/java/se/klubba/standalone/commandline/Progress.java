package se.klubba.standalone.commandline;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far something has come, on standard error, where somebody sits before it: in a file or a pipe a bar would be noise. */
public final class Progress implements LongConsumer, AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** @param unit what is counted, such as events */
    public static Progress of(String what, String unit, long all) {
        // since JDK 22 there is a console without a terminal as well
        var console = System.console();
        return new Progress(
                console == null || !console.isTerminal()
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName(what)
                                .setUnit(" " + unit, 1)
                                .setInitialMax(all)
                                .setStyle(ProgressBarStyle.ASCII)
                                .showSpeed()
                                .build());
    }

    @Override
    public void accept(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** The same where more may come up on the way. */
    public void at(long done, long all) {
        if (bar != null) {
            bar.maxHint(all);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
