/**
 * Rows of the input, one after the other (入力の行): JSON lines and CSV files. A row that cannot be read is a row with a
 * problem, and the next one is read.
 */
@NullMarked
package org.hersys.examples.cli.rows;

import org.jspecify.annotations.NullMarked;
