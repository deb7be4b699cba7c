/**
 * Words in the two languages every message of hersys has (日本語と英語の文言).
 *
 * <p>Lowest package of the library: it knows nothing else.
 */
@NullMarked
package org.hersys.text;

import org.jspecify.annotations.NullMarked;
