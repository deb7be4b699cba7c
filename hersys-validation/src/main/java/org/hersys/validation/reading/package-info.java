/**
 * Readers of what people type in Japan（入力値の読み取り）: both widths, era dates, numbers of spreadsheets, telephone
 * numbers, yes and no.
 *
 * <p>Each reader takes a text and answers with an {@link org.hersys.result.Outcome}: the value, or a problem that says what
 * would be right and never repeats what was typed. No text makes a reader throw, and none depends on the locale, the
 * zone or the clock of the machine.
 */
@NullMarked
package org.hersys.validation.reading;

import org.jspecify.annotations.NullMarked;
