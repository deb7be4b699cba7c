/** The guide's code, compiled and run, and the rules that the architecture keeps. */
@NullMarked
package org.hersys.docs;

import org.jspecify.annotations.NullMarked;
