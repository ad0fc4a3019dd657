/** The register in the browser: a package a page, on one layout. */
@NullMarked
package se.klubba.pages;

import org.jspecify.annotations.NullMarked;
