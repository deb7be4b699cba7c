/** Processes that are killed, or that want the same rows: what was accepted is there, and nothing twice. */
@NullMarked
package org.hersys.adapters.jdbc.crash;

import org.jspecify.annotations.NullMarked;
