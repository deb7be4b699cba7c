/** Tests of the command line. */
@NullMarked
package org.hersys.examples.cli;

import org.jspecify.annotations.NullMarked;
