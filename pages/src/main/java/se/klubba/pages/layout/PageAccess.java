package se.klubba.pages.layout;

/** Which pages whoever looks may open: of others no page has a link. Where there is none of it, all pages are open. */
public interface PageAccess {
    /** @param path from the root of the register, {@code /drafts} */
    boolean mayOpen(String path);
}
