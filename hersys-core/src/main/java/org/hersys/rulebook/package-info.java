/**
 * The law of this library in print (規定集): every edition with its criteria, days, sources and doubts.
 *
 * <pre>{@code
 * String page = RuleBook.standard().markdown(Language.JA);
 * }</pre>
 *
 * <p>Made from the editions themselves, so that a new one appears by itself; it is data first
 * ({@link org.hersys.rulebook.RuleBook#chapters}) and Markdown second.
 */
@NullMarked
package org.hersys.rulebook;

import org.jspecify.annotations.NullMarked;
