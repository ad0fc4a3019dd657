package se.klubba.reports.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import se.klubba.kernel.DocumentId;
import se.klubba.reports.testing.Digests;

/** The documents of the invented register, by their texts. */
enum Papers {
    MINUTES_OF_FEBRUARY("Protokoll 2020-02-07.txt", """
            Länsrådet i Norrsund, protokoll 2020-02-07
            § 2 Dagordningen godkänns.
            § 3 Samordnad vårdplanering: att ta fram ett utkast till överenskommelse
            att ge utvecklingschefen i uppdrag att redovisa utkastet vid nästa sammanträde
            att begära synpunkter av Ekby och Havsvik
            § 4 Kvällstrafik: att bifalla punkt 1, att bifalla punkt 2 med ändringen "vardagar"
            att avslå punkt 3
            § 5 Ungdomsmottagningen: att bordlägga ärendet till nästa sammanträde
            § 6 Fiber i skärgården: ej en fråga för Länsrådet
            § 7 Lägesrapport från Fyren, läggs till handlingarna
            § 8 Vattenplanen: att hänskjuta ärendet till Styrgruppen
            Bo Dahl reserverar sig mot beslutet i § 4.
            """),
    MINUTES_OF_MAY("Protokoll 2020-05-15.txt", """
            Länsrådet i Norrsund, protokoll 2020-05-15
            § 2 Samordnad vårdplanering: att fastställa överenskommelsen att gälla från och med 2020-07-01
            § 3 Ungdomsmottagningen: att återremittera ärendet till Beredningsgruppen
            § 4 Val
            § 5 Avslutning
            """),
    /** Of which the bytes are lost. */
    MINUTES_OF_SEPTEMBER("Protokoll 2020-09-18.pdf", "Länsrådet i Norrsund, protokoll 2020-09-18\n"),
    DRAFT("Utkast till överenskommelse.txt", "Parterna är överens om att planera vården tillsammans.\n"),
    /** Which is disposed of. */
    LETTER("Skrivelse om cykelvägar.txt", "Var finns våra cykelvägar? Undertecknat Gunnar Is\n");

    final String name;
    final String text;

    Papers(String name, String text) {
        this.name = name;
        this.text = text;
    }

    DocumentId id() {
        return new DocumentId(Digests.sha256(bytes()));
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    /** Whether the store has its bytes. */
    boolean kept() {
        return this != MINUTES_OF_SEPTEMBER && this != LETTER;
    }
}
