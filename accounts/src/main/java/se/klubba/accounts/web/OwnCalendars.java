package se.klubba.accounts.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.roles.RolesToday;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.reading.Moments;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Reader;
import se.klubba.reading.Sources;
import se.klubba.words.Language;

/** Calendars and feeds that somebody is likely to want: those of all meetings and assignments, of her own assignments, and of her own bodies. */
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
     * A calendar, or a feed, to choose.
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
        choices.add(new Choice("/follow/assignments.atom", texts.of("calendar.assignments")));
        var person = account.person();
        if (person != null) {
            choices.add(new Choice("/follow/recipients/" + person.value() + ".atom", texts.of("calendar.mine")));
        }
        roles.of(account).values().stream()
                .flatMap(bodies -> bodies.stream())
                .distinct()
                .map(names::of)
                .sorted(Comparator.comparing(Named::shown))
                .forEach(body -> {
                    choices.add(new Choice("/follow/bodies/" + body.id() + ".ics", body.shown()));
                    choices.add(new Choice(
                            "/follow/bodies/" + body.id() + ".atom", texts.of("calendar.news", body.shown())));
                });
        return choices;
    }
}
