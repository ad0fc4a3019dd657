package se.klubba.pages.layout;

import java.util.List;

/** What a module adds to the upper corner of every page: who is logged in, a desk to write at. */
public interface HeaderLinks {
    List<Link> of(Visit visit);
}
