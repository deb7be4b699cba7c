/**
 * The proof of the law on notification: tables with a row on each side of every boundary, a second reading of the law by
 * brute force, and the engine on laws that do not exist.
 */
@NullMarked
package org.hersys.proof;

import org.jspecify.annotations.NullMarked;
