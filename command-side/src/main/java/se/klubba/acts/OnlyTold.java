package se.klubba.acts;

import se.klubba.kernel.Refusal;

/** Only what was done counts as done: what is reported or hearsay ends nothing and decides nothing (DOMAIN, As it was said). */
public final class OnlyTold extends Refusal {
    private OnlyTold(String whatIsSo) {
        super("only-told", Kind.FORBIDDEN, whatIsSo);
    }

    /** @throws OnlyTold where the act is one that has to be done to be true */
    static void refuse(Act act) {
        var as = act.at().basis().toldAs();
        var recordable = act.getClass().getAnnotation(Recordable.class);
        if (as != null && (recordable == null || !recordable.hearsay())) {
            var said = as.name().toLowerCase(java.util.Locale.ROOT);
            throw new OnlyTold("what is " + said + " ends nothing and decides nothing"
                    + (recordable == null ? "" : ", and '" + recordable.effect() + "' would")
                    + "; in a record file it is a note: " + said);
        }
    }
}
