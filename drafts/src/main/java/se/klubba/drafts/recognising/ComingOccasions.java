package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.klubba.words.WrittenDays;

/** Days that are no meeting of the body: of an outing, a course, a market, where a sentence says when it is. */
final class ComingOccasions {
    private static final int LONGEST = 160;

    private final Lexicon lexicon;
    private final Dates dates;
    private final LocalDate meeting;
    /** What stands before the day: what it is called, and that it is then. */
    private final Pattern named;

    /** "Hålls i bygdegården den": of what the item is headed with. */
    private final Pattern headed;

    ComingOccasions(Lexicon lexicon, Dates dates, LocalDate meeting) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.meeting = meeting;
        var is = String.join("|", lexicon.values("occasion-is"));
        var day =
                "(?:\\s+(?:på|on|i|in|at|med)(?:\\s+(?!som\\b|att\\b)[\\p{L}-]+){1,3})?(?:\\s+(?:on|nu|redan))?(?:[,:]?\\s+(?:"
                        + String.join("|", lexicon.values("weekday")) + "))?[,:]?(?:\\s+(?:den|the))?\\s*$";
        var noun = "(?:" + String.join("|", lexicon.values("occasion-noun")) + ")";
        this.named = Pattern.compile(
                "(?iU)(?:^|[:;]\\s+|\\batt\\s+|\\bthat\\s+)(?:(?:the|a|an|vår|årets|en|ett|rådets|föreningens|nästa)\\s+)?(?:ha\\s+|(?:vi|det)\\s+(?:har|blir)\\s+(?:en\\s+|ett\\s+)?)?(?<name>(?:(?!och\\b|som\\b|om\\b|till\\b|and\\b|for\\b|att\\b|vi\\b|det\\b|ha\\b|har\\b|blir\\b)[\\p{L}-]+\\s+){0,2}?"
                        + noun + "(?:\\s+(?:till|i|på|om|för|to|in|on|for|at)\\s+(?-i:\\p{Lu})[\\p{L}-]+)?)(?:\\s+(?:"
                        + is + "))?" + day);
        this.headed = Pattern.compile("(?iU)^(?:(?:den|det|it|this)\\s+)?(?:" + is + ")" + day);
    }

    List<Effect> said(Span sentence, Item item) {
        var text = sentence.text();
        var days = dates.in(text, meeting);
        if (text.length() > LONGEST
                || days.size() != 1
                || text.endsWith("?")
                || lexicon.in("next-meeting", text)
                || !Dates.coming(days.getFirst(), meeting).isAfter(meeting)) {
            return List.of();
        }
        var day = days.getFirst();
        var before = text.substring(0, day.from());
        var m = named.matcher(before);
        var title = item.title;
        if (m.find()) {
            return List.of(scheduled(sentence.part(m.start("name"), m.end("name")), day, sentence));
        }
        boolean ofTitle = title != null
                && lexicon.in("occasion-noun", title.text())
                && headed.matcher(before).find();
        return ofTitle && title != null ? List.of(scheduled(title, day, sentence)) : List.of();
    }

    private Effect scheduled(Span name, WrittenDays.Day day, Span sentence) {
        var effect = new Effect("scheduleOccasion")
                .with("occasion", Map.of("name", name.text().replaceAll("[\\s.:]+$", "")), name)
                .with("on", Dates.coming(day, meeting).toString(), sentence.part(day.from(), day.to()));
        var behind = sentence.part(day.to(), sentence.text().length());
        var hours = dates.hours(behind.text());
        if (hours != null) {
            var at = behind.part(hours.from(), hours.to());
            effect.with("starts", hours.starts().toString(), at);
            if (hours.ends() != null) {
                effect.with("ends", hours.ends().toString(), at);
            }
        }
        return effect;
    }
}
