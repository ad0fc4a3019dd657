/** The desk: a draft beside its document, corrected by plain forms, judged while it is written, and filed. */
@NullMarked
package se.klubba.drafts.desk;

import org.jspecify.annotations.NullMarked;
