/** Other rule engines on the same persons, as far as they can take them; outside the default build. */
@NullMarked
package org.hersys.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
