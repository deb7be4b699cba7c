/**
 * What was in force on which day (適用期間と時系列), and Japan's time.
 *
 * <p>{@link org.hersys.time.Timeline} is the backbone of the law: an entry states only its first day, so that a gap or
 * an overlap between two rules cannot be written down.
 */
@NullMarked
package org.hersys.time;

import org.jspecify.annotations.NullMarked;
