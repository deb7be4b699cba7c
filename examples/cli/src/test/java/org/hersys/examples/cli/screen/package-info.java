/** Tests of the command line. */
@NullMarked
package org.hersys.examples.cli.screen;

import org.jspecify.annotations.NullMarked;
