/**
 * Answers that may be refusals (結果と問題点).
 *
 * <p>An expected refusal is a value: {@link org.hersys.result.Outcome} holds what was accepted or every
 * {@link org.hersys.result.Problem} at once, each with a stable {@link org.hersys.result.ProblemCode} and a message in
 * both languages that says what would be right. Exceptions are for broken programs and a broken world.
 */
@NullMarked
package org.hersys.result;

import org.jspecify.annotations.NullMarked;
