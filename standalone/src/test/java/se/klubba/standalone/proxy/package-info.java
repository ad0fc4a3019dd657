/** Both sides as processes of their own, behind a proxy that sends what comes where the one of the deployment does. */
@NullMarked
package se.klubba.standalone.proxy;

import org.jspecify.annotations.NullMarked;
