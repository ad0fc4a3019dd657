/** What people do most, in another engine than Chromium's: {@code mvn -Psecond-engine}. */
@NullMarked
package se.klubba.pages.secondengine;

import org.jspecify.annotations.NullMarked;
