/** Whether addresses outlive what they were called after. */
@NullMarked
package se.klubba.pages.permalinks;

import org.jspecify.annotations.NullMarked;
