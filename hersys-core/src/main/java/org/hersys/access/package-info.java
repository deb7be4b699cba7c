/**
 * Who may do what with which case (権限): the operations, what ties an actor to a case, and the table that answers.
 *
 * <p>{@link org.hersys.access.AccessPolicy} is asked before every use case; {@link org.hersys.access.AccessMatrix} is
 * the policy that the library brings.
 */
@NullMarked
package org.hersys.access;

import org.jspecify.annotations.NullMarked;
