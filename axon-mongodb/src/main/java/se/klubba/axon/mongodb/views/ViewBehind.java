package se.klubba.axon.mongodb.views;

/** A view had not come as far as was asked when the time was over. */
public final class ViewBehind extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final long position;

    ViewBehind(String view, long asked, long position) {
        super("view " + view + " has seen " + position + " events, asked for " + asked);
        this.position = position;
    }

    /** Events it had seen. */
    public long position() {
        return position;
    }
}
