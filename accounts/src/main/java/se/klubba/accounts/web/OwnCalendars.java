package se.klubba.accounts.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.roles.RolesToday;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Reader;
import se.klubba.reading.Sources;
import se.klubba.words.Language;

/** Calendars that somebody is likely to want: that of all meetings, and those of her own bodies. */
@Component
public final class OwnCalendars {
    private final Sources sources;
    private final Moments moments;
    private final Directory directory;
    private final RolesToday roles;

    OwnCalendars(Sources sources, Moments moments, Directory directory, RolesToday roles) {
        this.sources = sources;
        this.moments = moments;
        this.directory = directory;
        this.roles = roles;
    }

    /**
     * A calendar to choose.
     *
     * @param path as a token is made for it
     */
    public record Choice(String path, String name) {}

    List<Choice> of(Account account, Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("/follow/meetings.ics", texts.of("calendar.all")));
        var language = Language.tagged(texts.language());
        var names = Names.of(
                new ReadContext(sources, Reader.OF_ALL, language, moments.today(), moments.zone(), null, 0), directory);
        roles.of(account).values().stream()
                .flatMap(bodies -> bodies.stream())
                .distinct()
                .map(body -> new Choice(
                        "/follow/bodies/" + body.value() + ".ics",
                        names.of(body).shown()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(choices::add);
        return choices;
    }
}
