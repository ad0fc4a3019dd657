package se.klubba.generated;

import java.util.List;
import se.klubba.kernel.Words;

/** Invented Swedish: nobody is called so, and nothing of it was ever said. */
final class Phrases {
    private static final List<String> GIVEN = List.of(
            "Alma", "Bodil", "Cajsa", "Disa", "Ebba", "Freja", "Gerd", "Hillevi", "Ines", "Jorun", "Kerstin", "Linnea",
            "Maj", "Nanna", "Ottilia", "Petra", "Rut", "Signe", "Tyra", "Ulla", "Viveka", "Ylva", "Arvid", "Birger",
            "Claes", "Dag", "Einar", "Folke", "Gunnar", "Hjalmar", "Ivar", "Joar", "Klas", "Loke", "Måns", "Nils",
            "Orvar", "Pelle", "Rune", "Sixten", "Ture", "Urban", "Valter", "Yngve", "Samira", "Idris", "Leyla", "Amir");
    private static final List<String> FAMILY = List.of(
            "Ahlgrund",
            "Bäckrot",
            "Cederlid",
            "Dalfors",
            "Ekevik",
            "Furusten",
            "Granlöv",
            "Hagmyr",
            "Istad",
            "Järnlund",
            "Kvarnäng",
            "Lindbråten",
            "Mossberg",
            "Norrhed",
            "Oxelstig",
            "Pilvik",
            "Rosenhav",
            "Sandkulla",
            "Tallmo",
            "Uddholt",
            "Vasslund",
            "Åmark",
            "Älvros",
            "Östanbäck",
            "Hellkvarn",
            "Brännlid",
            "Stenhammar",
            "Rahimi-Holm");
    private static final List<String> COUNTIES = List.of(
            "Norrlunda",
            "Västmora",
            "Ådalen",
            "Österskog",
            "Silverbygd",
            "Myrmark",
            "Kustlanda",
            "Bergsjö",
            "Havsnäs",
            "Skogås",
            "Slättby",
            "Fjällbo");
    private static final List<String> PLACES = List.of(
            "Almvik",
            "Björkhult",
            "Dalsta",
            "Ekebo",
            "Fårnäs",
            "Granby",
            "Hedåsa",
            "Kvarnfors",
            "Lövnäs",
            "Mossebo",
            "Näsviken",
            "Oxhult",
            "Rödby",
            "Sandhamra",
            "Tallåsen");
    private static final List<String> TOPICS = List.of(
            "trygg utskrivning",
            "barn och ungas hälsa",
            "äldres läkemedel",
            "tidiga insatser",
            "samordnad planering",
            "digitala vårdmöten",
            "anhörigas stöd",
            "våld i nära relationer",
            "palliativ vård",
            "rehabilitering",
            "psykisk hälsa",
            "skadligt bruk",
            "mobila team",
            "gemensam statistik",
            "kompetens i hemtjänsten",
            "hjälpmedel",
            "god och nära vård",
            "elevhälsa",
            "suicidprevention",
            "egenvård",
            "tolkstöd",
            "journal på nätet");
    private static final List<String> FORMS = List.of(
            "Samverkan om %s",
            "Uppföljning av %s",
            "Gemensamt arbetssätt för %s",
            "Kartläggning av %s",
            "Utvärdering av %s",
            "Handlingsplan för %s",
            "Införande av %s",
            "Ansvar för %s");
    private static final List<String> STATEMENTS = List.of(
            "Det är angeläget att %s inte tappar fart.", "Kostnaden för %s är inte belyst.",
            "Kommunerna behöver mer tid för %s.", "Arbetet med %s bör ske närmare verksamheten.",
            "Regionen ser %s som ett gemensamt ansvar.", "Ansvaret för %s behöver tydliggöras.");
    private static final List<String> CLAUSES = List.of(
            "att godkänna förslaget om %s", "att ställa sig bakom arbetet med %s",
            "att arbetet med %s fortsätter i nuvarande form", "att inte gå vidare med %s",
            "att följa upp %s om ett år", "att uppdra åt berörda att ta fram underlag om %s");
    private static final List<String> TASKS = List.of(
            "ta fram en tidsplan för %s",
            "beskriva vilka funktioner som berörs av %s",
            "redovisa kostnaderna för %s",
            "återkomma med ett förslag om %s",
            "samla in synpunkter på %s",
            "kalla till en gemensam dag om %s");
    private static final List<String> NEWS = List.of(
            "Arbetet med %s följer planen.",
            "En ny nationell vägledning om %s har kommit.",
            "Rekrytering pågår för %s.",
            "Ett seminarium om %s hålls under hösten.",
            "Medel för %s kan sökas.");

    private final Dice dice;

    Phrases(Dice dice) {
        this.dice = dice;
    }

    /** One after the other, so that no two are alike before the list is at its end. */
    static String county(int number) {
        var again = number / COUNTIES.size();
        return COUNTIES.get(number % COUNTIES.size()) + (again == 0 ? "" : " " + (again + 1));
    }

    static String place(int number) {
        return PLACES.get(number % PLACES.size());
    }

    static int places() {
        return PLACES.size();
    }

    String person() {
        return dice.of(GIVEN) + " " + dice.of(FAMILY);
    }

    String topic() {
        return dice.of(TOPICS);
    }

    Words title(String topic) {
        return about(FORMS, topic);
    }

    Words statement(String topic) {
        return about(STATEMENTS, topic);
    }

    Words clause(String topic) {
        return about(CLAUSES, topic);
    }

    Words task(String topic) {
        return about(TASKS, topic);
    }

    Words news(String topic) {
        return about(NEWS, topic);
    }

    private Words about(List<String> forms, String topic) {
        return Words.of(dice.of(forms).formatted(topic));
    }
}
