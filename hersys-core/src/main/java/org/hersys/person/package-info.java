/**
 * Who a notification is about (患者等): birth date, age however well it is known, and the ids of a case.
 *
 * <p>Values of this package that identify a person do not show themselves in {@code toString}.
 */
@NullMarked
package org.hersys.person;

import org.jspecify.annotations.NullMarked;
