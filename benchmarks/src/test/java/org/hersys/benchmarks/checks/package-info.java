/** What is timed is checked first. */
@NullMarked
package org.hersys.benchmarks.checks;

import org.jspecify.annotations.NullMarked;
