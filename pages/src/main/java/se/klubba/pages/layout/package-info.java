/**
 * What every page stands on: the frame with its header, the bar of the two times and its foot, links that keep both times, dates and words in
 * the reader's language, and the pages of what goes wrong.
 *
 * <p>A page is a folder of its own: an endpoint marked {@link se.klubba.pages.layout.PageEndpoint}, a record that implements
 * {@link se.klubba.pages.layout.Page}, a template beside it that is called after the record ({@code MattersPage}, {@code matters.jte}) and
 * holds only what stands in {@code <main>}, and its words in {@code messages_sv.properties} and {@code messages_en.properties}. The endpoint
 * takes a {@link se.klubba.pages.layout.Visit} and gives what {@link se.klubba.pages.layout.Pages} makes of the record. That holds in any
 * module on whose path this one is; its build generates templates as this one's does. A place in the header is a bean of
 * {@link se.klubba.pages.layout.HeaderLinks}.
 */
@NullMarked
package se.klubba.pages.layout;

import org.jspecify.annotations.NullMarked;
