/** The proof that a screen can be drawn from the description of the form alone, and that it is the ministry's form. */
@NullMarked
package org.hersys.screen;

import org.jspecify.annotations.NullMarked;
