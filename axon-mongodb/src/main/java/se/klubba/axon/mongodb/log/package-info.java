/** The log on MongoDB: one document a commit, one dense order, appended under a condition or not at all. */
@NullMarked
package se.klubba.axon.mongodb.log;

import org.jspecify.annotations.NullMarked;
