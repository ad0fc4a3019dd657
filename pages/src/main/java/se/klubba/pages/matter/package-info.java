/** One matter: how it came about, what it waits for, what it led to. */
@NullMarked
package se.klubba.pages.matter;

import org.jspecify.annotations.NullMarked;
