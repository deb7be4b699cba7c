/**
 * Who did what, when and under which article (監査証跡): the entries, the chain of seals over them, and its
 * verification. Where they are kept is a port.
 *
 * <p>Nothing here is personal data of a patient, so that the trail may outlive the case.
 */
@NullMarked
package org.hersys.audit;

import org.jspecify.annotations.NullMarked;
