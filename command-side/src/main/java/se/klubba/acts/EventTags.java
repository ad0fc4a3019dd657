package se.klubba.acts;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.TagsOf;
import se.klubba.kernel.KlubbaEvent;

/** An event is found under its keys, and under the request that led to it. */
public final class EventTags implements TagsOf {
    @Override
    public Set<Tag> tagsOf(Object payload, Map<String, String> metadata) {
        var tags = new HashSet<Tag>();
        for (var key : ((KlubbaEvent) payload).keys()) {
            tags.add(Tag.of(key.name(), key.value()));
        }
        var request = metadata.get(Acting.REQUEST);
        if (request != null) {
            tags.add(Tag.of(Acting.REQUEST, request));
        }
        return tags;
    }
}
