/** Tests of the command line. */
@NullMarked
package org.hersys.examples.cli.rows;

import org.jspecify.annotations.NullMarked;
