package se.klubba.acts;

import java.util.List;
import se.klubba.kernel.MatterId;

/** An act about any number of matters; inside a clause, one that names none is about those of the clause. */
public interface AboutMatters extends Act {
    List<MatterId> matters();

    /** The same about these. */
    Act about(List<MatterId> matters);
}
