/**
 * What the store costs on a real PostgreSQL: submissions against the same statements by hand, loading, reading of what was,
 * and room on disk.
 */
@NullMarked
package org.hersys.benchmarks.store;

import org.jspecify.annotations.NullMarked;
