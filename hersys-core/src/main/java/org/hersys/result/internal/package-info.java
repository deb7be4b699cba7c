/** How typed identifiers are read (識別子の読取り); for the packages of this module alone. */
@NullMarked
package org.hersys.result.internal;

import org.jspecify.annotations.NullMarked;
