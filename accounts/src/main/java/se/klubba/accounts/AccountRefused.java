package se.klubba.accounts;

/** An account is not made, changed or used as was asked, and why. */
public final class AccountRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String field;

    /** @param field what is wrong, as it is called where it was sent */
    public AccountRefused(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** For whoever shows it. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
