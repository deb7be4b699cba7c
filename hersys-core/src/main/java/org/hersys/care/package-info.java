/**
 * How a patient is looked after (療養): the current status and its history.
 *
 * <pre>{@code
 * var admitted = StatusHistory.empty()
 *     .changedTo(CurrentStatus.IN_HOSPITAL, LocalDate.of(2022, 1, 20), attribution)
 *     .orElseThrow();
 * admitted.on(LocalDate.of(2022, 1, 21)); // IN_HOSPITAL
 * }</pre>
 *
 * <p>A status changes along a table; a mistake is corrected, which is recorded as such and follows no table.
 */
@NullMarked
package org.hersys.care;

import org.jspecify.annotations.NullMarked;
