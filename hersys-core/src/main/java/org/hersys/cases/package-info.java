/**
 * The case of one person's course of illness (患者・感染者等), whatever notifications there are of it.
 *
 * <p>{@link org.hersys.cases.CaseRecord} holds what belongs to the course and not to a form: the HER-SYS id and to whom
 * it was handed, all tests, who is responsible. What a notification says too is one value, held here as the shared part
 * of its content. {@link org.hersys.cases.DuplicateFinder} says which cases may be the same person's, and why; it never
 * merges any. Everything is immutable and nothing here prints personal data.
 */
@NullMarked
package org.hersys.cases;

import org.jspecify.annotations.NullMarked;
