/**
 * The case of one person's course of illness (患者・感染者等), whatever notifications there are of it.
 *
 * <p>Here are the ids by which a case is known, to whom they were handed, and which cases may be the same person's, and
 * why; nothing merges any. Everything is immutable and nothing here prints personal data.
 */
@NullMarked
package org.hersys.cases;

import org.jspecify.annotations.NullMarked;
