/** What is timed is checked first. */
@NullMarked
package org.hersys.benchmarks.store;

import org.jspecify.annotations.NullMarked;
