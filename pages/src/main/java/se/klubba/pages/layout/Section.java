package se.klubba.pages.layout;

/** The headings of the menu. */
public enum Section {
    START("/", true),
    MATTERS("/matters", true),
    BODIES("/bodies", true),
    MEETINGS("/meetings", true),
    ASSIGNMENTS("/assignments", true),
    INSTRUMENTS("/instruments", true),
    REPORTS("/reports", true),
    PERSONS("/persons", false),
    OFFICES("/offices", false),
    PRINCIPALS("/principals", false),
    OCCASIONS("/occasions", false),
    FUNDING("/funding", false),
    DEVIATIONS("/deviations", false),
    CORRECTIONS("/corrections", false),
    LOG("/log", false),
    OPERATIONS("/operations", false),
    /** None of them. */
    NONE("", false);

    private final String path;
    private final boolean first;

    Section(String path, boolean first) {
        this.path = path;
        this.first = first;
    }

    public String path() {
        return path;
    }

    /** In the header; the others stand in the foot of each page. */
    public boolean first() {
        return first;
    }
}
