/**
 * Who acts (利用者): accounts with their role and organisation, and who entered what, when, how and for whom.
 */
@NullMarked
package org.hersys.actor;

import org.jspecify.annotations.NullMarked;
