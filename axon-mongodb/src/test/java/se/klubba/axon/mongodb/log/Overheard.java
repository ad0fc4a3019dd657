package se.klubba.axon.mongodb.log;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonTimestamp;
import org.jspecify.annotations.Nullable;

/** What a client sends, and how far the server was when it had answered. */
final class Overheard implements CommandListener {
    /** @param before the latest operation time that the client had been told of when it sent this */
    record Sent(String name, BsonDocument command, @Nullable BsonTimestamp before) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private volatile @Nullable BsonTimestamp told;

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var copy = BsonDocument.parse(event.getCommand().toJson());
        sent.add(new Sent(event.getCommandName(), copy, told));
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        answers.add(event.getResponse().toJson());
        if (event.getResponse().isTimestamp("operationTime")) {
            var time = event.getResponse().getTimestamp("operationTime");
            var last = told;
            told = last == null || time.compareTo(last) > 0 ? time : last;
        }
    }

    List<String> answers() {
        return answers;
    }

    List<Sent> sent(String name) {
        return sent.stream().filter(each -> each.name().equals(name)).toList();
    }
}
