/** What every description of the API says in the same way: problems, required fields, kinds of values, and words about all of it. */
@NullMarked
package se.klubba.describing;

import org.jspecify.annotations.NullMarked;
