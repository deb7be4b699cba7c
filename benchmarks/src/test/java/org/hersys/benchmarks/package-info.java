/** What is timed is checked first. */
@NullMarked
package org.hersys.benchmarks;

import org.jspecify.annotations.NullMarked;
