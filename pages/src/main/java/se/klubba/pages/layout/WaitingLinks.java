package se.klubba.pages.layout;

import java.util.List;

/** What a module has that waits for whoever looks, beside what is on record: minutes to be verified. */
public interface WaitingLinks {
    /** To each of them; none where it is not known who looks. */
    List<Link> of(Visit visit);
}
