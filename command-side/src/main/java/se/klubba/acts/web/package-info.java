/** Acts over HTTP: one endpoint an act, generated from what the act says of itself; the one place where refusals become problems. */
@NullMarked
package se.klubba.acts.web;

import org.jspecify.annotations.NullMarked;
