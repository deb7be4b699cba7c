/**
 * What people do with the system, one class an intention (業務): registering a case, notifying it, amending, confirming.
 *
 * <p>Each use case takes an {@link org.hersys.actor.Actor}, asks the policy before it shows or changes anything, and
 * answers with an {@link org.hersys.result.Outcome}. A change, its history, its entry in the audit trail and the messages
 * that follow from it are written in one transaction; a refusal or a read is written to the audit trail in a transaction
 * of its own before the answer is given, and if that fails there is no answer. Who changes something names the version
 * that they have seen; if it is not the newest, nothing is changed and the refusal names both.
 *
 * <p>All are made by {@code org.hersys.Hersys} and are safe for use by many threads. A
 * {@link org.hersys.port.StorageException} means that nothing was changed.
 */
@NullMarked
package org.hersys.usecase;

import org.jspecify.annotations.NullMarked;
