/** Logins by a provider of them (OpenID Connect): pages by code and proof key, the API by bearer tokens. */
@NullMarked
package se.klubba.accounts.oidc;

import org.jspecify.annotations.NullMarked;
