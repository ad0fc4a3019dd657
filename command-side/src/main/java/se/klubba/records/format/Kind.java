package se.klubba.records.format;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;

/** What can have a short name in a record file, and the act that notes it where the register does not know it. */
public enum Kind {
    BODY("bodies", "body", BodyId.class, BodyId::new, "noteBody", "name"),
    PRINCIPAL("principals", "principal", PrincipalId.class, PrincipalId::new, "notePrincipal", "name"),
    PERSON("people", "person", PersonId.class, PersonId::new, "notePerson", "name"),
    OFFICE("offices", "office", OfficeId.class, OfficeId::new, "noteOffice", "name"),
    MATTER("matters", "matter", MatterId.class, MatterId::new, "raiseMatter", "title"),
    INSTRUMENT("instruments", "instrument", InstrumentId.class, InstrumentId::new, "noteInstrument", "name"),
    /** Comes into being by an act that says when it is. */
    OCCASION("occasions", "occasion", OccasionId.class, OccasionId::new, null, "name"),
    /** Comes into being by a grant. */
    FUNDING("funding", "funding", FundingId.class, FundingId::new, null, "name");

    public final String section;
    public final String one;
    public final Class<? extends Identifier> type;
    public final Function<String, ? extends Identifier> id;
    public final @Nullable String noting;
    /** Whether noting it says of what kind it is. */
    public final boolean hasKind;
    /** The component that holds its name. */
    public final String nameIn;

    Kind(
            String section,
            String one,
            Class<? extends Identifier> type,
            Function<String, ? extends Identifier> id,
            @Nullable String noting,
            String nameIn) {
        this.section = section;
        this.one = one;
        this.type = type;
        this.id = id;
        this.noting = noting;
        this.nameIn = nameIn;
        this.hasKind = section.equals("bodies") || section.equals("principals") || section.equals("instruments");
    }

    public static @Nullable Kind of(Class<?> identifier) {
        for (var kind : values()) {
            if (kind.type == identifier) {
                return kind;
            }
        }
        return null;
    }

    public static @Nullable Kind ofSection(String section) {
        for (var kind : values()) {
            if (kind.section.equals(section)) {
                return kind;
            }
        }
        return null;
    }

    /** Of the component of an act that identifies such a thing; null where none does. */
    public static @Nullable Kind ofSingular(String component) {
        for (var kind : values()) {
            if (kind.one.equals(component)) {
                return kind;
            }
        }
        return null;
    }

    /** The type of an identifier as it is called in a file and in faults. */
    public static String written(Class<?> identifier) {
        return identifier.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
    }
}
