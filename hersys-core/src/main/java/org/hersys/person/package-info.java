/**
 * Who a notification is about (患者等): name and its reading, sex, birth date and age however well it is known, address,
 * telephone, guardian, what somebody wrote in their own words, and the ids of a case.
 *
 * <p>Real life fits: names of every script, foreign addresses and numbers, no fixed abode; what is not known has no value.
 * Values of this package that identify a person do not show themselves in {@code toString}, nor in a problem or an
 * exception. Each {@code parse} reads what people type and refuses with what would be right; each {@code of} takes what is
 * right and throws otherwise.
 */
@NullMarked
package org.hersys.person;

import org.jspecify.annotations.NullMarked;
