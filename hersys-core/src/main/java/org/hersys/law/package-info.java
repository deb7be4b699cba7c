/**
 * Rules of law as data (法令の規定): three-valued conditions over what is known, with citation and provenance.
 *
 * <p>Nothing here knows a disease. {@link org.hersys.law.Item}s are what a rule asks about,
 * {@link org.hersys.law.Condition}s combine them, a {@link org.hersys.law.Criterion} gives a condition its name and its
 * source, and an {@link org.hersys.law.Edition} is one dated body of rules.
 */
@NullMarked
package org.hersys.law;

import org.jspecify.annotations.NullMarked;
