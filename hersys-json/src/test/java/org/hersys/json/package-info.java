/** The JSON of the library: strict, told in full, the same there and back. */
@NullMarked
package org.hersys.json;

import org.jspecify.annotations.NullMarked;
