package se.klubba.pages.layout;

import java.util.List;

/** What a module adds to the page of an entry of the log: what can be done with it. */
public interface EntryLinks {
    List<Link> of(Visit visit, long entry);
}
