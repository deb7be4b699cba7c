/**
 * Accounts and signing in (利用者アカウントとサインイン): who has an id, by which phones a code reaches them, how far a sign-in
 * has come, and which session it opened.
 *
 * <p>Passwords, codes and tokens are never kept in clear and never printed. A host that has a sign-in of its own needs none of
 * this and brings an {@code ActorSource}.
 */
@NullMarked
package org.hersys.account;

import org.jspecify.annotations.NullMarked;
