/**
 * What a decision costs, against code that decides the same and does nothing else.
 *
 * <p>Numbers are read as ratios within one run. {@link org.hersys.benchmarks.Ratios} prints them;
 * {@code docs/performance.md} says what was measured, when and where.
 */
@NullMarked
package org.hersys.benchmarks;

import org.jspecify.annotations.NullMarked;
