/** Real databases for tests and benchmarks: H2, and a PostgreSQL that the tests start themselves. */
@NullMarked
package org.hersys.testdatabase;

import org.jspecify.annotations.NullMarked;
