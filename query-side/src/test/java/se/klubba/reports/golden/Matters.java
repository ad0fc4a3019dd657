package se.klubba.reports.golden;

import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.FundingId;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.ProposalId;

/** What the invented council deals with. */
final class Matters {
    static final MatterId CARE = new MatterId("id-care");
    static final MatterId BUSES = new MatterId("id-buses");
    static final MatterId YOUTH = new MatterId("id-youth");
    static final MatterId FIBRE = new MatterId("id-fibre");
    static final MatterId REPORT = new MatterId("id-report");
    static final MatterId WATER = new MatterId("id-water");
    static final MatterId CYCLING = new MatterId("id-cycling");
    static final MatterId SEATS = new MatterId("id-seats");
    static final MatterId CALENDAR = new MatterId("id-calendar");
    static final MatterId LIBRARY = new MatterId("id-library");
    static final MatterId ROUTINES = new MatterId("id-routines");
    static final MatterId SCHOOLS = new MatterId("id-schools");

    static final ProposalId LATE_BUSES = new ProposalId("id-late-buses");
    static final ProposalId FREE_BUSES = new ProposalId("id-free-buses");

    static final DecisionId DRAFT_CARE = new DecisionId("id-draft-care");
    static final DecisionId RUN_BUSES = new DecisionId("id-run-buses");
    static final DecisionId NO_FREE_BUSES = new DecisionId("id-no-free-buses");
    static final DecisionId STOP_BUSES = new DecisionId("id-stop-buses");

    static final AssignmentId SHOW_DRAFT = new AssignmentId("id-show-draft");
    static final AssignmentId ASK_VIEWS = new AssignmentId("id-ask-views");
    static final AssignmentId COUNT_STOPS = new AssignmentId("id-count-stops");
    static final AssignmentId FIND_ROOMS = new AssignmentId("id-find-rooms");
    static final AssignmentId TELL_YOUTH = new AssignmentId("id-tell-youth");
    static final AssignmentId PLAN_DAY = new AssignmentId("id-plan-day");
    static final AssignmentId MAP_WATER = new AssignmentId("id-map-water");
    static final AssignmentId ANSWER_LETTER = new AssignmentId("id-answer-letter");

    static final InstrumentId AGREEMENT = new InstrumentId("id-agreement");
    static final InstrumentId OLD_AGREEMENT = new InstrumentId("id-old-agreement");
    static final InstrumentId REFUSED_ROUTINE = new InstrumentId("id-refused-routine");
    static final InstrumentId WAITING_GUIDELINE = new InstrumentId("id-waiting-guideline");
    static final InstrumentId DIRECTIVE = new InstrumentId("id-directive");
    static final InstrumentId CARE_PROGRAMME = new InstrumentId("id-care-programme");
    static final InstrumentId NEXT_CALENDAR = new InstrumentId("id-next-calendar");
    static final InstrumentId LETTER_FORM = new InstrumentId("id-letter-form");
    static final InstrumentId NEW_ROUTINE = new InstrumentId("id-new-routine");
    static final InstrumentId OLD_GUIDELINE = new InstrumentId("id-old-guideline");

    static final FundingId GRANT = new FundingId("id-grant");
    static final FundingId SMALL_GRANT = new FundingId("id-small-grant");

    static final OccasionId CARE_DAY = new OccasionId("id-care-day");
    static final OccasionId SEMINAR = new OccasionId("id-seminar");

    private Matters() {}
}
