/** Short programs that embed the rules; the guide prints them, and tests run them. */
@NullMarked
package org.hersys.examples.embedding;

import org.jspecify.annotations.NullMarked;
